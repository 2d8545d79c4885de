import { type Claim, endMembership, withdrawMembershipInvitation } from '@allmende/organisations-core';
import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MemberLetters } from '../letters/member-letters.js';
import { MemberRecords } from './member-records.js';

/** Ends every role in an organisation whose claim was rejected, and every invitation sent in its name. */
@Injectable()
export class EmptyOrganisation {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(MemberLetters) private readonly letters: MemberLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** In the open transaction. The claimant is left out of the letters: they read why the claim was rejected. */
  async run(
    actor: Actor,
    { organisationId, claimantId }: Pick<Claim, 'organisationId' | 'claimantId'>,
  ): Promise<void> {
    await this.database.transaction(async () => {
      const { organisation, members } = await this.records.lock(organisationId);
      for (const { accountId } of members) {
        const facts = { organisationId, accountId, members };
        const { events } = accept(endMembership(facts, 'claim_rejected'));
        await this.records.memberships.setRoles(organisationId, accountId, [], this.clock.now());
        await this.events.record(actor, events);
      }
      await this.withdrawInvitations(actor, organisationId);
      const others = members.filter(({ accountId }) => accountId !== claimantId);
      await this.letters.post(others, '/organisation', (words) =>
        words.removed({ organisation: organisation.name }),
      );
    });
  }

  private async withdrawInvitations(actor: Actor, organisationId: string): Promise<void> {
    const now = this.clock.now();
    for (const invitation of await this.records.invitations.openOf(organisationId)) {
      const decision = withdrawMembershipInvitation(invitation, now);
      // What has run out is noted as such by the clock.
      if (!decision.ok) continue;
      const { changes, events } = accept(decision);
      await this.records.invitations.save(invitation, changes);
      await this.events.record(actor, events);
    }
  }
}
