import { accept, assertAllowed, Clock, Database, DomainEvents, found } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  acknowledgeReuse,
  canAcknowledgeReuse,
  canSetReuseStage,
  confirmReuse,
  reuseSteps,
  type Deployment,
  withdrawInterest,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Deployments } from '../data/deployment.repository.js';
import { Projects } from '../data/project.repository.js';

/** What is done with a reuse besides saying how far it has come. */
@Injectable()
export class ChangeReuse {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Deployments) private readonly deployments: Deployments,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The adopter: it is still so, for another twelve months. */
  async confirm(actor: Actor, id: string): Promise<Deployment> {
    return this.database.transaction(async () => {
      const deployment = await this.asAdopter(actor, id);
      const now = this.clock.now();
      const { changes, events } = accept(confirmReuse(deployment, now));
      const changed = { ...deployment, ...changes };
      await this.deployments.save(id, changes, reuseSteps(changed, events, now));
      await this.events.record(actor, events);
      return changed;
    });
  }

  /** Whoever shares the solution: we have taken note. */
  async acknowledge(actor: Actor, id: string): Promise<Deployment> {
    return this.database.transaction(async () => {
      const deployment = found(await this.deployments.loadForUpdate(actor, id));
      const project = found(await this.projects.findUnscoped(deployment.projectId));
      assertAllowed(canAcknowledgeReuse(actor, project), actor);
      const now = this.clock.now();
      const { changes, events } = accept(acknowledgeReuse(deployment, now));
      const changed = { ...deployment, ...changes };
      if (events.length > 0) await this.deployments.save(id, changes, reuseSteps(changed, events, now));
      await this.events.record(actor, events);
      return changed;
    });
  }

  /** The adopter: it was mere interest, and it is over. Answers what is gone. */
  async withdrawInterest(actor: Actor, id: string): Promise<Deployment> {
    return this.database.transaction(async () => {
      const deployment = await this.asAdopter(actor, id);
      const { events } = accept(withdrawInterest(deployment));
      await this.deployments.remove(id);
      await this.events.record(actor, events);
      return deployment;
    });
  }

  private async asAdopter(actor: Actor, id: string): Promise<Deployment> {
    const deployment = found(await this.deployments.loadForUpdate(actor, id));
    assertAllowed(canSetReuseStage(actor, deployment.organisationId), actor);
    return deployment;
  }
}
