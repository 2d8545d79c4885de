import { canManageMembers, type Organisation } from '@allmende/identity-core';
import { canLeaveOrganisation, endMembership, type MemberInput } from '@allmende/organisations-core';
import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MemberLetters } from '../letters/member-letters.js';
import { memberAmong, MemberRecords } from './member-records.js';

/** Somebody leaves an organisation, is removed by an admin, or ends the account. */
@Injectable()
export class EndMembership {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(MemberLetters) private readonly letters: MemberLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async leave(asked: Actor, organisationId: string): Promise<void> {
    await this.database.transaction(async () => {
      const { actor, members } = await this.records.lockAs(asked, organisationId);
      assertAllowed(canLeaveOrganisation(actor, { id: organisationId }), actor);
      const accountId = actor.accountId ?? '';
      const { events } = accept(endMembership({ organisationId, accountId, members }, 'left'));
      await this.records.memberships.setRoles(organisationId, accountId, [], this.clock.now());
      await this.events.record(actor, events);
    });
  }

  async remove(asked: Actor, { organisationId, accountId }: MemberInput): Promise<Organisation> {
    return this.database.transaction(async () => {
      const { actor, organisation, members } = await this.records.lockAs(asked, organisationId);
      assertAllowed(canManageMembers(actor, organisation), actor);
      const now = this.clock.now();
      assertConfirmed(actor, now);
      const { events } = accept(endMembership({ organisationId, accountId, members }, 'removed'));
      await this.records.memberships.setRoles(organisationId, accountId, [], now);
      const removed = memberAmong(members, accountId);
      await this.letters.post(removed === null ? [] : [removed], '/organisation', (words) =>
        words.removed({ organisation: organisation.name }),
      );
      await this.events.record(actor, events);
      return organisation;
    });
  }

  /**
   * Ends every membership of an account that goes away, in the open transaction; even the last admin's. Asks nobody's
   * leave: who ends an account decides that before.
   */
  async endAllOf(actor: Actor, accountId: string): Promise<void> {
    await this.database.transaction(async () => {
      const organisations = [...(await this.records.memberships.organisationsOf(accountId))].sort();
      for (const organisationId of organisations) {
        const { members } = await this.records.lock(organisationId);
        const decision = endMembership({ organisationId, accountId, members }, 'account_ended');
        const { events } = accept(decision);
        await this.records.memberships.setRoles(organisationId, accountId, [], this.clock.now());
        await this.events.record(actor, events);
      }
    });
  }
}
