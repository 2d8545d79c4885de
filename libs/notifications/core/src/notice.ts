import type { NetworkRole, OrganisationRole } from '@allmende/platform-core';
import type { NoticeKind } from './notice-kind.js';

/** One entry of one person's inbox. Names and titles are those of the day it was written. */
export interface Notice {
  readonly id: string;
  readonly accountId: string;
  readonly kind: NoticeKind;
  /** The event that caused it; an account gets at most one notice of a kind for each. */
  readonly eventId: string;
  /** Title of the consortium or application that it is about. */
  readonly subject: string;
  /** The organisation that acted or is concerned; offices are named here, never people. */
  readonly organisationName: string;
  /** Where it leads, from the root of the site. */
  readonly path: string;
  /** When it happened, not when it was written down. */
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** Who is told: everybody with one of the roles in one of the organisations, single accounts, and roles of the network. */
export interface Recipients {
  readonly organisationIds: readonly string[];
  readonly roles: readonly OrganisationRole[];
  readonly accountIds?: readonly string[];
  readonly networkRoles?: readonly NetworkRole[];
}

/** A notice before it is known which accounts get it. */
export interface NoticeDraft extends Pick<Notice, 'kind' | 'subject' | 'organisationName' | 'path'> {
  readonly to: Recipients;
}

/** How many days a notice stays after it was read. */
export const READ_NOTICE_DAYS = 180;

/** Notices that were read before this moment are forgotten. */
export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - READ_NOTICE_DAYS * 86_400_000);
}
