import {
  canChangeNeed,
  editNeed,
  meetNeed,
  withdrawNeed,
  type EditNeedInput,
  type MeetNeedInput,
  type Need,
  type NeedChanges,
  type WithdrawNeedInput,
} from '@allmende/consortia-core';
import {
  accept,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  keepBoth,
  ProblemsError,
  type SaveOutcome,
} from '@allmende/platform-api';
import { type Actor, type Decision, problem } from '@allmende/platform-core';
import { Projects } from '@allmende/projects-api';
import { Inject, Injectable } from '@nestjs/common';
import { Consortia } from '../data/consortium.repository.js';
import { germanDay, NeedRecords } from './need-records.js';

/** The house that posted a need writes it anew, says what met it, or takes it back. */
@Injectable()
export class ChangeNeed {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(NeedRecords) private readonly records: NeedRecords,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Consortia) private readonly consortia: Consortia,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Where somebody else was faster, what is kept now comes back beside the problem. */
  async edit(actor: Actor, { needId, ...input }: EditNeedInput): Promise<SaveOutcome<Need>> {
    return this.change(actor, needId, async (need) => {
      const now = this.clock.now();
      return editNeed(need, input, { now, today: germanDay(now) });
    });
  }

  async meet(actor: Actor, input: MeetNeedInput): Promise<SaveOutcome<Need>> {
    const { needId, expectedVersion, projectKey, consortiumKey } = input;
    return this.change(actor, needId, async (need) => {
      const projectId = await this.projectId(actor, projectKey ?? null);
      const consortiumId = await this.consortiumId(actor, consortiumKey ?? null);
      return meetNeed(need, { projectId, consortiumId }, { expectedVersion, now: this.clock.now() });
    });
  }

  async withdraw(
    actor: Actor,
    { needId, reason, expectedVersion }: WithdrawNeedInput,
  ): Promise<SaveOutcome<Need>> {
    return this.change(actor, needId, async (need) =>
      withdrawNeed(need, reason, { expectedVersion, now: this.clock.now() }),
    );
  }

  private async projectId(actor: Actor, key: string | null): Promise<string | null> {
    if (key === null) return null;
    const project = await this.projects.findByKey(actor, key);
    if (project?.status === 'published') return project.id;
    throw new ProblemsError([problem('PROJECT_UNKNOWN', 'projectKey')]);
  }

  private async consortiumId(actor: Actor, key: string | null): Promise<string | null> {
    if (key === null) return null;
    const consortium = await this.consortia.findByKey(actor, key);
    if (consortium !== null) return consortium.id;
    throw new ProblemsError([problem('CONSORTIUM_UNKNOWN', 'consortiumKey')]);
  }

  private async change(
    actor: Actor,
    needId: string,
    decide: (need: Need) => Promise<Decision<NeedChanges>>,
  ): Promise<SaveOutcome<Need>> {
    return this.database.transaction(async () => {
      const need = await this.records.locked(actor, needId);
      assertAllowed(canChangeNeed(actor, need), actor);
      const save = async () => {
        const { changes, events } = accept(await decide(need));
        await this.events.record(actor, events);
        return this.records.needs.save(need, changes);
      };
      return keepBoth(save, async () => need);
    });
  }
}
