import { canManageMembers, type Organisation, rolesOf } from '@allmende/identity-core';
import { changeMemberRoles, type ChangeMemberRolesInput, powersIn } from '@allmende/organisations-core';
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
import { TellOfPowers } from './tell-of-powers.js';

/** An admin gives a member other roles. */
@Injectable()
export class ChangeMemberRoles {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(TellOfPowers) private readonly powers: TellOfPowers,
    @Inject(MemberLetters) private readonly letters: MemberLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(asked: Actor, input: ChangeMemberRolesInput): Promise<Organisation> {
    const { organisationId, accountId } = input;
    return this.database.transaction(async () => {
      const { actor, organisation, members } = await this.records.lockAs(asked, organisationId);
      const now = this.clock.now();
      assertAllowed(canManageMembers(actor, organisation), actor);
      assertConfirmed(actor, now);
      const allowedRoles = rolesOf(organisation.kind);
      const { changes, events } = accept(changeMemberRoles({ ...input, members, allowedRoles }));
      const person = memberAmong(members, accountId);
      if (events.length === 0 || person === null) return organisation;
      await this.records.memberships.setRoles(organisationId, accountId, changes.roles, now);
      const by = (await this.records.personOf(actor)).displayName;
      await this.powers.run(organisation, members, { person, roles: powersIn(changes.gained), by });
      const told = accountId === actor.accountId ? [] : [person];
      await this.letters.post(told, `/organisation/${organisationId}`, (words, format) =>
        words.rolesChanged({ organisation: organisation.name, roles: format.roles(changes.roles) }),
      );
      await this.events.record(actor, events);
      return organisation;
    });
  }
}
