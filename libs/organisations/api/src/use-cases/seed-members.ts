import {
  inviteMember,
  type InviteMemberInput,
  requestMembership,
  type RequestMembershipInput,
} from '@allmende/organisations-core';
import { rolesOf } from '@allmende/identity-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { oneSpelling } from '../data/mail-spelling.js';
import { answering, MemberRecords } from './member-records.js';
import { SendInvitation } from './send-invitation.js';

/** Puts invitations and requests of the invented region in place. Writes no letters: nobody invented reads mail. */
@Injectable()
export class SeedMembers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(SendInvitation) private readonly sender: SendInvitation,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async invitation(actor: Actor, input: InviteMemberInput): Promise<void> {
    await this.database.transaction(async () => {
      const { organisation, members } = await this.records.lock(input.organisationId);
      const { changes, events } = accept(
        inviteMember({
          id: this.clock.newId(),
          now: this.clock.now(),
          organisation,
          allowedRoles: rolesOf(organisation.kind),
          members,
          invitations: [],
          invitedBy: actor.accountId,
          input: { ...input, email: oneSpelling(input.email) },
        }),
      );
      await this.records.invitations.add(changes, this.sender.newCode().hash);
      await this.events.record(actor, events);
    });
  }

  async joinRequest(actor: Actor, { organisationId, message }: RequestMembershipInput): Promise<void> {
    await this.database.transaction(async () => {
      const { organisation, members } = await this.records.lock(organisationId);
      const person = answering(await this.records.personOf(actor));
      const facts = { id: this.clock.newId(), now: this.clock.now(), organisation, members, person, message };
      const { changes, events } = accept(requestMembership({ ...facts, open: null }));
      await this.records.requests.add(changes);
      await this.events.record(actor, events);
    });
  }
}
