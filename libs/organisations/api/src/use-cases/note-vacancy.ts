import { isTended, MEMBER_EVENTS, memberEvent, TENDING_ROLES } from '@allmende/organisations-core';
import { Clock, Database, DomainEvents, type EventJob } from '@allmende/platform-api';
import { ANONYMOUS, type OrganisationRole } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { Vacancies } from '../data/vacancy.repository.js';
import { MemberLetters } from '../letters/member-letters.js';
import { type LockedOrganisation, MemberRecords } from './member-records.js';

/**
 * Notes after a change of members whether anybody still looks after the entries of the office, and tells those in
 * charge when nobody does. Reads who is there now, so it may run late and any number of times.
 */
@Injectable()
export class NoteVacancy {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberRecords) private readonly records: MemberRecords,
    @Inject(Vacancies) private readonly vacancies: Vacancies,
    @Inject(MemberLetters) private readonly letters: MemberLetters,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run({ subjectId, payload }: EventJob): Promise<void> {
    await this.database.transaction(async () => {
      const organisation = await this.records.memberships.lockOrganisation(subjectId);
      if (organisation === null) return;
      const members = await this.records.memberships.membersOf(subjectId);
      if (isTended(members)) {
        const ended = await this.vacancies.end(subjectId);
        if (ended) await this.events.record(ANONYMOUS, [memberEvent(MEMBER_EVENTS.staffed, subjectId)]);
        return;
      }
      // An office that never had anybody for its entries is not vacant; it becomes so when the last one goes.
      if (!lostTendingRole(payload['lost'])) return;
      if (await this.vacancies.begin(subjectId, this.clock.now())) await this.tell({ organisation, members });
    });
  }

  private async tell({ organisation, members }: LockedOrganisation): Promise<void> {
    const { id, name } = organisation;
    const hasAdmin = members.some(({ roles }) => roles.includes('admin'));
    const readers = await this.records.thoseInCharge(members);
    await this.letters.post(readers, `/organisation/${id}`, (words) =>
      hasAdmin ? words.vacant({ organisation: name }) : words.vacantWithoutAdmin({ organisation: name }),
    );
    await this.events.record(ANONYMOUS, [memberEvent(MEMBER_EVENTS.vacant, id)]);
  }
}

function lostTendingRole(lost: unknown): boolean {
  if (typeof lost !== 'string') return false;
  return lost.split(',').some((role) => TENDING_ROLES.includes(role as OrganisationRole));
}
