import type { PersonAtTheDoor } from '@allmende/identity-api';
import { isVerified, type Organisation } from '@allmende/identity-core';
import {
  INVITATIONS_OF_UNVERIFIED,
  INVITATIONS_OF_VERIFIED,
  type MembershipInvitation,
} from '@allmende/organisations-core';
import { RateLimits } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { invitationCodeHash, newInvitationCode } from '../letters/invitation-code.js';
import { MemberLetters } from '../letters/member-letters.js';

/** A code as it stands in the mail, and what is stored of it. */
export interface InvitationCode {
  readonly text: string;
  readonly hash: Buffer;
}

/** Counts mails of invitation per organisation, makes codes, and writes the mail. */
@Injectable()
export class SendInvitation {
  constructor(
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(MemberLetters) private readonly letters: MemberLetters,
  ) {}

  /** Before the transaction, so that a refused try counts as well. */
  async count(organisation: Organisation): Promise<void> {
    const rule = isVerified(organisation) ? INVITATIONS_OF_VERIFIED : INVITATIONS_OF_UNVERIFIED;
    await this.limits.take(rule, organisation.id);
  }

  newCode(): InvitationCode {
    const text = newInvitationCode();
    const hash = invitationCodeHash(text);
    if (hash === null) throw new Error('A new code does not look like one');
    return { text, hash };
  }

  async post(
    inviter: PersonAtTheDoor,
    invitation: MembershipInvitation,
    organisation: Organisation,
    code: string,
  ): Promise<void> {
    const { email, locale, roles, expiresAt, message } = invitation;
    const path = `/einladung?code=${code}`;
    await this.letters.post([{ email, locale }], path, (words, format) => {
      const written = words.invited({
        inviter: inviter.displayName,
        organisation: organisation.name,
        roles: format.roles(roles),
        until: format.date(expiresAt),
      });
      const further = [
        ...(message === '' ? [] : [words.message(message)]),
        ...(isVerified(organisation) ? [] : [words.unverified]),
      ];
      return { ...written, paragraphs: [...written.paragraphs, ...further] };
    });
  }
}
