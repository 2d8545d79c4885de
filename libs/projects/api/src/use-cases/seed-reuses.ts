import { accept, Clock, Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { type ReuseStageInput, setReuseStage } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Deployments } from '../data/deployment.repository.js';
import { Projects } from '../data/project.repository.js';

/** What an organisation has said of a solution. */
export interface SeedReuse {
  readonly projectKey: string;
  readonly organisationId: string;
  readonly ags: string | null;
  readonly told: Omit<ReuseStageInput, 'projectId' | 'organisationId' | 'expectedVersion'>;
  readonly saidAt: Date;
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

  private async add(
    solution: Parameters<typeof setReuseStage>[0]['solution'],
    { organisationId, ags, told, saidAt }: SeedReuse,
  ): Promise<void> {
    // Whoever ended it had begun before.
    const begin = { ...told, stage: told.stage === 'ended' ? ('pilot' as const) : told.stage };
    const adopter = { id: organisationId, ags };
    const facts = { solution, adopter, gate: [], newId: this.clock.newId(), now: saidAt };
    const place = { projectId: solution.id, organisationId };
    const first = accept(setReuseStage({ ...facts, present: null, input: { ...begin, ...place } }));
    if (told.stage !== 'ended') {
      await this.deployments.add(first.changes);
      return this.events.record(ANONYMOUS, first.events);
    }
    const input = { ...told, ...place, expectedVersion: first.changes.version };
    const ended = accept(setReuseStage({ ...facts, present: first.changes, input }));
    await this.deployments.add(ended.changes);
    await this.events.record(ANONYMOUS, [...first.events, ...ended.events]);
  }
}
