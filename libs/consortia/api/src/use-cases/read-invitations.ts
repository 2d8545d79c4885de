import { invitationAsOf, type UnnamedInvitation } from '@allmende/consortia-core';
import { Clock, found } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Invitations } from '../data/invitation.repository.js';

/** Invitations as they stand at this moment, for the invited and for the members of the consortium. */
@Injectable()
export class ReadInvitations {
  constructor(
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async byId(actor: Actor, id: string): Promise<UnnamedInvitation> {
    return invitationAsOf(found(await this.invitations.find(actor, id)), this.clock.now());
  }

  /** What the actor's organisations were invited to, what waits for an answer first. */
  async received(actor: Actor, request: PageRequest): Promise<Page<UnnamedInvitation>> {
    const now = this.clock.now();
    const organisationIds = [...new Set(actor.memberships.map(({ organisationId }) => organisationId))];
    const page = await this.invitations.received(actor, organisationIds, now, request);
    return { ...page, items: page.items.map((invitation) => invitationAsOf(invitation, now)) };
  }
}
