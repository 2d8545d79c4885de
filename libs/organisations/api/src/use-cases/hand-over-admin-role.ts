import {
  acceptHandOver,
  canAnswerHandOver,
  canOfferHandOver,
  canWithdrawHandOver,
  closeHandOver,
  type HandOver,
  type MemberInput,
  offerHandOver,
} from '@allmende/organisations-core';
import {
  accept,
  assertAllowed,
  assertConfirmed,
  Clock,
  Database,
  DomainEvents,
  found,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MemberLetters } from '../letters/member-letters.js';
import { type LockedOrganisation, memberAmong, MemberRecords } from './member-records.js';
import { TellOfPowers } from './tell-of-powers.js';

/** The admin role changes hands: offered by one member, taken by the other. */
@Injectable()
export class HandOverAdminRole {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(TellOfPowers) private readonly powers: TellOfPowers,
    @Inject(MemberLetters) private readonly letters: MemberLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async offer(asked: Actor, { organisationId, accountId }: MemberInput): Promise<HandOver> {
    return this.database.transaction(async () => {
      const { actor, organisation, members } = await this.records.lockAs(asked, organisationId);
      assertAllowed(canOfferHandOver(actor, organisation), actor);
      const now = this.clock.now();
      assertConfirmed(actor, now);
      await this.records.handOvers.tidy(now, new Date(0));
      const from = actor.accountId ?? '';
      const open = await this.records.handOvers.openFrom(organisationId, from, now);
      const id = this.clock.newId();
      const { changes: handOver, events } = accept(
        offerHandOver({ id, now, organisationId, members, from, to: accountId, open }),
      );
      await this.records.handOvers.add(handOver);
      const heir = memberAmong(members, accountId);
      const name = memberAmong(members, from)?.displayName ?? '';
      const path = `/organisation/${organisationId}`;
      await this.letters.post(heir === null ? [] : [heir], path, (words, format) =>
        words.handOverOffered({
          name,
          organisation: organisation.name,
          until: format.date(handOver.expiresAt),
        }),
      );
      await this.events.record(actor, events);
      return handOver;
    });
  }

  async accept(actor: Actor, id: string): Promise<HandOver> {
    return this.database.transaction(async () => {
      const { handOver, organisation, members } = await this.begin(actor, id, canAnswerHandOver);
      const now = this.clock.now();
      const { changes, events } = accept(acceptHandOver(handOver, members, now));
      const { organisationId, fromAccountId, toAccountId } = handOver;
      await this.records.memberships.setRoles(organisationId, toAccountId, changes.to, now);
      await this.records.memberships.setRoles(organisationId, fromAccountId, changes.from, now);
      const accepted = await this.records.handOvers.save(handOver, changes.handOver);
      const person = memberAmong(members, toAccountId);
      const by = memberAmong(members, fromAccountId)?.displayName ?? '';
      if (person !== null) await this.powers.run(organisation, members, { person, roles: ['admin'], by });
      await this.events.record(actor, events);
      return accepted;
    });
  }

  async decline(actor: Actor, id: string): Promise<HandOver> {
    return this.database.transaction(async () => {
      const { handOver, organisation, members } = await this.begin(actor, id, canAnswerHandOver);
      const { changes, events } = accept(closeHandOver(handOver, 'declined', this.clock.now()));
      const declined = await this.records.handOvers.save(handOver, changes);
      const giver = memberAmong(members, handOver.fromAccountId);
      const name = memberAmong(members, handOver.toAccountId)?.displayName ?? '';
      const path = `/organisation/${organisation.id}`;
      await this.letters.post(giver === null ? [] : [giver], path, (words) =>
        words.handOverDeclined({ name, organisation: organisation.name }),
      );
      await this.events.record(actor, events);
      return declined;
    });
  }

  async withdraw(actor: Actor, id: string): Promise<HandOver> {
    return this.database.transaction(async () => {
      const { handOver } = await this.begin(actor, id, canWithdrawHandOver);
      const { changes, events } = accept(closeHandOver(handOver, 'withdrawn', this.clock.now()));
      await this.events.record(actor, events);
      return this.records.handOvers.save(handOver, changes);
    });
  }

  /** For everybody whom an offer does not concern it is not there. */
  private async begin(
    actor: Actor,
    id: string,
    concerns: (actor: Actor, handOver: HandOver) => boolean,
  ): Promise<LockedOrganisation & { readonly handOver: HandOver }> {
    const seen = await this.records.handOvers.byId(id);
    const { organisationId } = found(seen !== null && concerns(actor, seen) ? seen : null);
    const locked = await this.records.lock(organisationId);
    return { ...locked, handOver: found(await this.records.handOvers.byId(id)) };
  }
}
