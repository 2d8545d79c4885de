import { canManageMembers, rolesOf } from '@allmende/identity-core';
import {
  acceptJoinRequest,
  type AcceptJoinRequestInput,
  declineJoinRequest,
  type DeclineJoinRequestInput,
  type JoinRequest,
  powersIn,
} from '@allmende/organisations-core';
import { accept, assertConfirmed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { MemberLetters } from '../letters/member-letters.js';
import { type LockedOrganisation, memberAmong, MemberRecords } from './member-records.js';
import { TellOfPowers } from './tell-of-powers.js';

/** An admin lets somebody in who asked for it, with roles, or declines with a reason. */
@Injectable()
export class AnswerJoinRequest {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(TellOfPowers) private readonly powers: TellOfPowers,
    @Inject(MemberLetters) private readonly letters: MemberLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async accept(asked: Actor, { id, roles }: AcceptJoinRequestInput): Promise<JoinRequest> {
    return this.database.transaction(async () => {
      const { actor, request, organisation, members } = await this.begin(asked, id);
      const now = this.clock.now();
      assertConfirmed(actor, now);
      const allowedRoles = rolesOf(organisation.kind);
      const member = memberAmong(members, request.accountId);
      const { changes, events } = accept(acceptJoinRequest({ request, roles, allowedRoles, member, now }));
      await this.records.memberships.setRoles(organisation.id, request.accountId, changes.roles, now);
      const person = found(await this.records.person(request.accountId));
      const by = (await this.records.personOf(actor)).displayName;
      await this.powers.run(organisation, members, { person, roles: powersIn(changes.gained), by });
      await this.letters.post([person], `/organisation/${organisation.id}`, (words, format) =>
        words.requestAccepted({ organisation: organisation.name, roles: format.roles(changes.roles) }),
      );
      await this.events.record(actor, events);
      return this.records.requests.save(request, changes.request);
    });
  }

  async decline(actor: Actor, { id, reason }: DeclineJoinRequestInput): Promise<JoinRequest> {
    return this.database.transaction(async () => {
      const { request, organisation } = await this.begin(actor, id);
      const { changes, events } = accept(declineJoinRequest(request, reason, this.clock.now()));
      const person = await this.records.person(request.accountId);
      await this.letters.post(person === null ? [] : [person], '/organisation', (words) =>
        words.requestDeclined({ organisation: organisation.name, reason }),
      );
      await this.events.record(actor, events);
      return this.records.requests.save(request, changes);
    });
  }

  /** For everybody else than the admins a request is not there. */
  private async begin(
    asked: Actor,
    id: string,
  ): Promise<LockedOrganisation & { readonly actor: Actor; readonly request: JoinRequest }> {
    const seen = await this.records.requests.byId(id);
    const isOwn = seen !== null && canManageMembers(asked, { id: seen.organisationId });
    const { organisationId } = found(isOwn ? seen : null);
    const locked = await this.records.lockAs(asked, organisationId);
    const stillManages = canManageMembers(locked.actor, locked.organisation);
    return { ...locked, request: found(stillManages ? await this.records.requests.byId(id) : null) };
  }
}
