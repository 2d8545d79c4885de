import { OrganisationDirectory } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import {
  type InvitationKeyInput,
  isInvitationOpen,
  type MembershipInvitation,
} from '@allmende/organisations-core';
import { Clock } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { invitationCodeHash } from '../letters/invitation-code.js';
import { readableSpelling } from '../data/mail-spelling.js';
import { answering, MemberRecords } from './member-records.js';

/** An invited address as people read it. */
export const readableAddress = readableSpelling;

/** An invitation as the invited person reads it before answering. */
export interface InvitationToAnswer {
  readonly invitation: MembershipInvitation;
  readonly organisation: Organisation;
  /** The name of the admin who invited; null when that account is gone. */
  readonly inviter: string | null;
  /** Whether it is the signed-in person who is invited, and whether that person has proven the address. */
  readonly isForViewer: boolean;
  readonly viewerHasProvenAddress: boolean;
}

/** Shows what is accepted before it is. Who knows the code may read; without it only who owns the address. */
@Injectable()
export class ReadInvitation {
  constructor(
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(OrganisationDirectory) private readonly directory: OrganisationDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null for codes that are used, expired, withdrawn or wrong: nobody learns which. */
  async run(actor: Actor, key: InvitationKeyInput): Promise<InvitationToAnswer | null> {
    const invitation = await this.find(key);
    if (invitation === null || !isInvitationOpen(invitation, this.clock.now())) return null;
    const standing = await this.standingOf(actor, invitation);
    if ('id' in key && !standing.viewerHasProvenAddress) return null;
    const [organisation] = await this.directory.findByIds([invitation.organisationId]);
    if (organisation === undefined) return null;
    const inviter = await this.records.person(invitation.invitedBy);
    return { invitation, organisation, inviter: inviter?.displayName ?? null, ...standing };
  }

  private async standingOf(actor: Actor, { email }: MembershipInvitation) {
    const viewer = await this.records.person(actor.accountId);
    const isForViewer = viewer !== null && answering(viewer).email === email;
    return { isForViewer, viewerHasProvenAddress: isForViewer && viewer.emailVerifiedAt !== null };
  }

  private async find(key: InvitationKeyInput): Promise<MembershipInvitation | null> {
    if ('id' in key) return this.records.invitations.byId(key.id);
    const hash = invitationCodeHash(key.code);
    return hash === null ? null : this.records.invitations.byTokenHash(hash);
  }
}
