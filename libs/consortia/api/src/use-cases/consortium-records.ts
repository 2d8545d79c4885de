import {
  canAnswerInvitation,
  type Consortium,
  type Invitation,
  type Partner,
} from '@allmende/consortia-core';
import { assertAllowed, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Consortia } from '../data/consortium.repository.js';
import { Invitations } from '../data/invitation.repository.js';
import { Partners } from '../data/partner.repository.js';

/** A consortium whose row is locked, with its members. */
export interface LockedConsortium {
  readonly consortium: Consortium;
  readonly partners: readonly Partner[];
}

/** An invitation whose row is locked, and so is its consortium. */
export interface LockedInvitation {
  readonly invitation: Invitation;
  readonly consortium: Consortium;
}

/** What commands on consortia begin with. Always the consortium first, so that nobody waits in a circle. */
@Injectable()
export class ConsortiumRecords {
  constructor(
    @Inject(Consortia) readonly consortia: Consortia,
    @Inject(Partners) readonly partners: Partners,
    @Inject(Invitations) readonly invitations: Invitations,
  ) {}

  /** A consortium of the actor; for everybody else it is not there. */
  async own(actor: Actor, consortiumId: string): Promise<LockedConsortium> {
    const consortium = found(await this.consortia.loadForUpdate(actor, consortiumId));
    return { consortium, partners: await this.partners.ofConsortia([consortium.id]) };
  }

  /** An invitation that a consortium of the actor has sent. */
  async sent(actor: Actor, invitationId: string): Promise<LockedInvitation> {
    const seen = found(await this.invitations.find(actor, invitationId));
    const consortium = found(await this.consortia.loadForUpdate(actor, seen.consortiumId));
    return { consortium, invitation: found(await this.invitations.loadForUpdate(actor, invitationId)) };
  }

  /** An invitation that the actor may answer; somebody else's looks as if it were not there. */
  async received(actor: Actor, invitationId: string): Promise<LockedInvitation> {
    const seen = found(await this.invitations.find(actor, invitationId));
    found(actor.memberships.find(({ organisationId }) => organisationId === seen.organisationId));
    assertAllowed(canAnswerInvitation(actor, seen), actor);
    const consortium = found(await this.consortia.loadForUpdateUnscoped(seen.consortiumId));
    // Read again under the lock: two people of one office may answer at the same moment.
    return { consortium, invitation: found(await this.invitations.loadForUpdate(actor, invitationId)) };
  }
}
