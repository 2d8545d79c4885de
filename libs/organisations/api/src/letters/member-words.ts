import type { MailLocale } from '@allmende/platform-api';
import type { OrganisationRole } from '@allmende/platform-core';

/** The words of one letter: the subject, the paragraphs, what the button says and why the mail came. */
export interface LetterWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
  readonly reason: string;
}

type Facts<Name extends string> = Readonly<Record<Name, string>>;
type Wording<Name extends string> = (facts: Facts<Name>) => LetterWords;

/** Every letter about members, in words of one language. Facts are already texts. */
export interface MemberWords {
  readonly greeting: string;
  readonly roles: Readonly<Record<OrganisationRole, string>>;
  readonly unverified: string;
  readonly message: (message: string) => string;
  readonly invited: Wording<'inviter' | 'organisation' | 'roles' | 'until'>;
  readonly invitationDeclined: Wording<'email' | 'organisation' | 'reason'>;
  readonly requested: Wording<'name' | 'organisation' | 'message'>;
  readonly requestAccepted: Wording<'organisation' | 'roles'>;
  readonly requestDeclined: Wording<'organisation' | 'reason'>;
  readonly powerGained: Wording<'name' | 'organisation' | 'roles' | 'by'>;
  readonly rolesChanged: Wording<'organisation' | 'roles'>;
  readonly removed: Wording<'organisation'>;
  readonly handOverOffered: Wording<'name' | 'organisation' | 'until'>;
  readonly handOverDeclined: Wording<'name' | 'organisation'>;
  readonly vacant: Wording<'organisation'>;
  readonly vacantWithoutAdmin: Wording<'organisation'>;
}

/** How roles and letters are worded in each language. */
export type WordsByLocale = Readonly<Record<MailLocale, MemberWords>>;
