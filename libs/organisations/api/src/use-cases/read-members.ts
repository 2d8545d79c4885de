import { Memberships } from '@allmende/identity-api';
import { canManageMembers, type Member } from '@allmende/identity-core';
import {
  canInviteMembers,
  canSeeMembers,
  type HandOver,
  type JoinRequest,
  membershipInvitationAsOf,
  type MembershipInvitation,
} from '@allmende/organisations-core';
import { Clock, loaderOf } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { NamedJoinRequest } from '../data/join-request.repository.js';
import { Vacancies } from '../data/vacancy.repository.js';
import { MemberRecords } from './member-records.js';

interface Office {
  readonly id: string;
}

/** What an organisation shows of its members, to whom it may; asked in batches. */
@Injectable()
export class ReadMembers {
  constructor(
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(Vacancies) private readonly vacancies: Vacancies,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null for those who are no members. Addresses only for those who look after members. */
  async members(request: object, actor: Actor, office: Office): Promise<readonly Member[] | null> {
    if (!canSeeMembers(actor, office)) return null;
    const fetch = this.memberships.batchOfOrganisations;
    return (await loaderOf(request, fetch, fetch).load(office.id)) ?? [];
  }

  /** Whether the addresses of members are shown as well. */
  seesAddresses(actor: Actor, office: Office): boolean {
    return canManageMembers(actor, office);
  }

  /** Null for those who may not invite. */
  async invitations(
    request: object,
    actor: Actor,
    office: Office,
  ): Promise<readonly MembershipInvitation[] | null> {
    if (!canInviteMembers(actor, office)) return null;
    const fetch = this.records.invitations.batchOfOrganisations;
    const invitations = (await loaderOf(request, fetch, fetch).load(office.id)) ?? [];
    return invitations.map((invitation) => membershipInvitationAsOf(invitation, this.clock.now()));
  }

  /** Null for those who do not look after members. */
  async joinRequests(
    request: object,
    actor: Actor,
    office: Office,
  ): Promise<readonly NamedJoinRequest[] | null> {
    if (!canManageMembers(actor, office)) return null;
    const fetch = this.records.requests.batchOpen;
    return (await loaderOf(request, fetch, fetch).load(office.id)) ?? [];
  }

  /** The actor's own request that waits there. */
  async ownRequest(actor: Actor, office: Office): Promise<JoinRequest | null> {
    return actor.accountId === null ? null : this.records.requests.openOf(office.id, actor.accountId);
  }

  /** Offers that the actor made or was made there. */
  async handOvers(actor: Actor, office: Office): Promise<readonly HandOver[]> {
    if (actor.accountId === null) return [];
    const open = await this.records.handOvers.openOfAccount(actor.accountId, this.clock.now());
    return open.filter(({ organisationId }) => organisationId === office.id);
  }

  async vacantSince(request: object, office: Office): Promise<Date | null> {
    const fetch = this.vacancies.batchSince;
    return loaderOf(request, fetch, fetch).load(office.id);
  }
}
