import { OrganisationDirectory } from '@allmende/identity-api';
import { canManageMembers, type Organisation } from '@allmende/identity-core';
import { canSeeAllVacancies, type HandOver, type MembershipInvitation } from '@allmende/organisations-core';
import { Clock } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import type { NamedJoinRequest } from '../data/join-request.repository.js';
import { Vacancies } from '../data/vacancy.repository.js';
import { answering, MemberRecords } from './member-records.js';

/** What waits for one person around members. */
export interface MemberTasks {
  readonly invitations: readonly MembershipInvitation[];
  readonly joinRequests: readonly NamedJoinRequest[];
  readonly handOvers: readonly HandOver[];
  readonly vacantOrganisationIds: readonly string[];
  /** Every organisation that is named above. */
  readonly organisations: readonly Organisation[];
}

/** What waits on the desk: invitations to the own address, offers, and for admins requests and vacant offices. */
@Injectable()
export class ReadMemberTasks {
  constructor(
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(Vacancies) private readonly vacancies: Vacancies,
    @Inject(OrganisationDirectory) private readonly directory: OrganisationDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<MemberTasks> {
    const now = this.clock.now();
    const person = answering(await this.records.personOf(actor));
    const managed = managedBy(actor);
    const [invitations, requests, offers, vacant, abandoned] = await Promise.all([
      person.emailVerifiedAt === null ? [] : this.records.invitations.openFor(person.email, now),
      this.records.requests.batchOpen(managed),
      this.records.handOvers.openOfAccount(person.id, now),
      this.vacancies.among(managed),
      canSeeAllVacancies(actor) ? this.vacancies.withoutAdmin() : [],
    ]);
    const joinRequests = requests.flat();
    const handOvers = offers.filter(({ toAccountId }) => toAccountId === person.id);
    const vacantOrganisationIds = [...new Set([...vacant, ...abandoned])];
    const named = [...invitations, ...joinRequests, ...handOvers].map(({ organisationId }) => organisationId);
    const organisations = await this.directory.findByIds([...new Set([...named, ...vacantOrganisationIds])]);
    return { invitations, joinRequests, handOvers, vacantOrganisationIds, organisations };
  }
}

function managedBy(actor: Actor): readonly string[] {
  const own = new Set(actor.memberships.map(({ organisationId }) => organisationId));
  return [...own].filter((id) => canManageMembers({ ...actor, networkRoles: [] }, { id }));
}
