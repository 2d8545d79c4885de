import type { OrganisationRole } from '@allmende/platform-core';
import type { Locale } from './account.js';

/** Somebody who acts for an organisation, with all roles there. */
export interface Member {
  readonly accountId: string;
  readonly displayName: string;
  readonly jobTitle: string | null;
  readonly email: string;
  readonly locale: Locale;
  /** In the order of {@link ORGANISATION_ROLES}, never empty. */
  readonly roles: readonly OrganisationRole[];
  /** When the person got the oldest of the present roles. */
  readonly since: Date;
}
