import {
  accept,
  AccessError,
  assertAllowed,
  Clock,
  Database,
  DomainEvents,
  found,
} from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import {
  canEditProject,
  type LineageBranch,
  type LineageInput,
  type Project,
  removeLineage,
  setLineage,
} from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { Lineages } from '../data/lineage.repository.js';
import { Projects } from '../data/project.repository.js';

/** Authors of a solution say where it comes from. */
@Injectable()
export class KeepLineage {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Projects) private readonly projects: Projects,
    @Inject(Lineages) private readonly lineages: Lineages,
    @Inject(DomainEvents) private readonly events: DomainEvents,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async set(actor: Actor, input: LineageInput): Promise<Project> {
    return this.database.transaction(async () => {
      // Before any row: two that name each other would otherwise wait for each other's row for ever.
      await this.lineages.lock();
      const child = await this.own(actor, input.childId);
      const parent = found(await this.projects.find(actor, input.parentId));
      const present = await this.lineages.parentsOf(child.id);
      const above = await this.lineages.above(parent.id);
      const titles = await this.titlesOf(
        actor,
        above.map(({ parentId }) => parentId),
      );
      const now = this.clock.now();
      const { changes, events } = accept(setLineage({ child, parent, present, above, titles, input, now }));
      await this.lineages.save(changes);
      await this.events.record(actor, events);
      return child;
    });
  }

  async remove(actor: Actor, childId: string, parentId: string): Promise<Project> {
    return this.database.transaction(async () => {
      const child = await this.own(actor, childId);
      if (!(await this.lineages.remove(childId, parentId))) throw new AccessError('NOT_FOUND');
      await this.events.record(actor, accept(removeLineage(child, parentId)).events);
      return child;
    });
  }

  /** For a loader: the tree around each solution. */
  async treesOf(actor: Actor, ids: readonly string[]): Promise<readonly (readonly LineageBranch[])[]> {
    const branches = await this.lineages.trees(actor, ids);
    return ids.map((id) => branches.filter(({ rootId }) => rootId === id));
  }

  private async own(actor: Actor, id: string): Promise<Project> {
    const child = found(await this.projects.loadForUpdate(actor, id));
    assertAllowed(canEditProject(actor, child), actor);
    return child;
  }

  private async titlesOf(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const visible = await this.projects.findVisible(actor, ids);
    return new Map(visible.map(({ id, title }) => [id, title]));
  }
}
