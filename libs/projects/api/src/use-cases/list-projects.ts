import { found, inOrderOf } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { type ListedProject, type ProjectColumn } from '../data/project-columns.js';
import { type ProjectListFilter, type ProjectListOrder, ProjectLists } from '../data/project-lists.js';
import { Projects } from '../data/project.repository.js';

export { isProjectColumn, type ListedProject, type ProjectColumn } from '../data/project-columns.js';
export { PROJECT_LIST_ORDERS, type ProjectListFilter, type ProjectListOrder } from '../data/project-lists.js';

/** Reads projects: one by address or id, the public list, what one's own organisations wrote. */
@Injectable()
export class ListProjects {
  constructor(
    @Inject(Projects) private readonly projects: Projects,
    @Inject(ProjectLists) private readonly lists: ProjectLists,
  ) {}

  /** `NOT_FOUND` for what is absent and for what the actor may not see. */
  async byKey(actor: Actor, key: string): Promise<Project> {
    return found(await this.projects.findByKey(actor, key));
  }

  /** `NOT_FOUND` for what is absent and for what the actor may not see. */
  async byId(actor: Actor, id: string): Promise<Project> {
    return found(await this.projects.find(actor, id));
  }

  /** Published projects; of each only the columns asked for, null for all. */
  async run(
    actor: Actor,
    filter: ProjectListFilter,
    order: ProjectListOrder,
    page: PageRequest,
    columns: readonly ProjectColumn[] | null = null,
  ): Promise<Page<ListedProject>> {
    return this.lists.page(actor, filter, order, page, columns);
  }

  /** Projects of the actor's organisations in every status, or drafts alone. */
  async ofOwnOrganisations(actor: Actor, draftsOnly: boolean, page: PageRequest): Promise<Page<Project>> {
    const ids = actor.memberships.map((membership) => membership.organisationId);
    return this.lists.ofOrganisations(actor, [...new Set(ids)], draftsOnly, page);
  }

  /** For a loader: the latest published projects of each municipality. */
  async latestOf(
    actor: Actor,
    ags: readonly string[],
    first: number,
  ): Promise<readonly (readonly Project[])[]> {
    const rows = await this.lists.latestByAgs(actor, ags, first);
    return ags.map((key) => rows.filter((project) => project.ags === key));
  }

  /** For a loader: how many published projects each municipality has. */
  async countOf(actor: Actor, ags: readonly string[]): Promise<readonly number[]> {
    const rows = await this.lists.countByAgs(actor, ags);
    return inOrderOf(ags, rows, (row) => row.ags).map((row) => row?.count ?? 0);
  }
}
