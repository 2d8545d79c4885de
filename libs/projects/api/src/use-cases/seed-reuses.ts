import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { type Deployment, type ReuseStageInput, reuseSteps, setReuseStage } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Deployments } from '../data/deployment.repository.js';
import { Projects } from '../data/project.repository.js';

type Solution = Parameters<typeof setReuseStage>[0]['solution'];

/** One thing an organisation said of a solution, and when. */
interface SeedSaying {
  readonly told: Omit<ReuseStageInput, 'projectId' | 'organisationId' | 'expectedVersion'>;
  readonly saidAt: Date;
}

/** What an organisation has said of a solution, the first thing first; whoever ended it had begun. */
export interface SeedReuse {
  readonly projectKey: string;
  readonly organisationId: string;
  readonly ags: string | null;
  readonly sayings: readonly SeedSaying[];
}

/** Fills a demo region, a test or a bench. Keeps the rules, asks no policy, and has no mutation. */
@Injectable()
export class SeedReuses {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Deployments) private readonly deployments: Deployments,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** All or none. */
  async run(seeds: readonly SeedReuse[]): Promise<void> {
    await this.database.transaction(async () => {
      const keys = [...new Set(seeds.map(({ projectKey }) => projectKey))];
      const projects = await this.projects.findByKeysUnscoped(keys);
      for (const seed of seeds) {
        const solution = projects.find(({ key }) => key === seed.projectKey);
        if (solution === undefined) throw new RangeError(`no solution ${seed.projectKey}`);
        await this.add(solution, seed);
      }
    });
  }

  private async add(solution: Solution, { organisationId, ags, sayings }: SeedReuse): Promise<void> {
    const place = { projectId: solution.id, organisationId };
    const facts = { solution, adopter: { id: organisationId, ags }, gate: [], newId: this.clock.newId() };
    let present: Deployment | null = null;
    for (const { told, saidAt } of sayings) {
      const input = { ...told, ...place, expectedVersion: present?.version };
      present = await this.say({ ...facts, present, input, now: saidAt });
    }
  }

  private async say(facts: Parameters<typeof setReuseStage>[0]): Promise<Deployment> {
    const { changes, events } = accept(setReuseStage(facts));
    const steps = reuseSteps(changes, events, facts.now);
    if (facts.present === null) await this.deployments.add(changes, steps);
    else await this.deployments.save(changes.id, changes, steps);
    await this.events.record(ANONYMOUS, events);
    return changes;
  }
}
