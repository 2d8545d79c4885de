import {
  canRequestMembership,
  canWithdrawJoinRequest,
  JOIN_REQUESTS_OF_PERSON,
  type JoinRequest,
  requestMembership,
  type RequestMembershipInput,
  withdrawJoinRequest,
} from '@allmende/organisations-core';
import {
  accept,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  found,
  RateLimits,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MemberLetters } from '../letters/member-letters.js';
import { answering, MemberRecords } from './member-records.js';

/** Somebody asks to be let into an organisation that exists, or takes that back. */
@Injectable()
export class RequestMembership {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(MemberLetters) private readonly letters: MemberLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { organisationId, message }: RequestMembershipInput): Promise<JoinRequest> {
    assertAllowed(canRequestMembership(actor), actor);
    const person = await this.records.personOf(actor);
    await this.limits.take(JOIN_REQUESTS_OF_PERSON, person.id);
    return this.database.transaction(async () => {
      const { organisation, members } = await this.records.lock(organisationId);
      const { changes: request, events } = accept(
        requestMembership({
          id: this.clock.newId(),
          now: this.clock.now(),
          organisation,
          members,
          person: answering(person),
          open: await this.records.requests.openOf(organisationId, person.id),
          message,
        }),
      );
      await this.records.requests.add(request);
      const readers = await this.records.thoseInCharge(members);
      const path = `/organisation/${organisationId}/anfrage/${request.id}`;
      await this.letters.post(readers, path, (words) =>
        words.requested({ name: person.displayName, organisation: organisation.name, message }),
      );
      await this.events.record(actor, events);
      return request;
    });
  }

  async withdraw(actor: Actor, id: string): Promise<JoinRequest> {
    const seen = await this.records.requests.byId(id);
    const { organisationId } = found(seen !== null && canWithdrawJoinRequest(actor, seen) ? seen : null);
    return this.database.transaction(async () => {
      await this.records.lock(organisationId);
      const request = found(await this.records.requests.byId(id));
      const { changes, events } = accept(withdrawJoinRequest(request, this.clock.now()));
      await this.events.record(actor, events);
      return this.records.requests.save(request, changes);
    });
  }
}
