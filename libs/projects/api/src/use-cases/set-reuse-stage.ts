import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  canSetReuseStage,
  type Deployment,
  reuseSteps,
  type ReuseStageInput,
  setReuseStage,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Deployments } from '../data/deployment.repository.js';
import { Projects } from '../data/project.repository.js';
import { ReuseFacts } from './reuse-facts.js';

/** The adopter says how far it has come with the solution of another organisation; one click when it is interest. */
@Injectable()
export class SetReuseStage {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Deployments) private readonly deployments: Deployments,
    @Inject(ReuseFacts) private readonly facts: ReuseFacts,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(actor: Actor, input: ReuseStageInput): Promise<Deployment> {
    const { projectId, organisationId } = input;
    return this.database.transaction(async () => {
      // Whoever changes what a use is released on holds this lock, a first stage has none of its own yet.
      const locked = await this.projects.loadForUpdateUnscoped(projectId);
      const visible = await this.projects.find(actor, projectId);
      const present = await this.deployments.ofAdopterForUpdate(projectId, organisationId);
      assertAllowed(canSetReuseStage(actor, organisationId), actor);
      // Whoever uses it already goes on reporting when the solution was withdrawn.
      const solution = found(visible ?? (present && locked));
      const now = this.clock.now();
      const { changes, events } = accept(
        setReuseStage({
          solution,
          ...(await this.facts.of(input, present, actor.accountId)),
          present,
          input,
          newId: this.clock.newId(),
          now,
        }),
      );
      const steps = reuseSteps(changes, events, now);
      if (present === null) await this.deployments.add(changes, steps);
      else await this.deployments.save(present.id, changes, steps);
      await this.events.record(actor, events);
      return changes;
    });
  }
}
