import { Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { canSeeProject, type Project, type ProjectChanges } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from './is-uuid.js';
import { listColumns, type ListedProject, PROJECT_COLUMNS, type ProjectColumn } from './project-columns.js';
import { ProjectEntity } from './project.entity.js';

/** One project at a time, and many by their ids. Lists are read by {@link ProjectLists}. */
@Injectable()
export class Projects {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The project if the actor may see it. */
  async find(actor: Actor, id: string): Promise<Project | null> {
    return visibleOnly(actor, await this.findUnscoped(id));
  }

  /** The project at that address if the actor may see it. */
  async findByKey(actor: Actor, key: string): Promise<Project | null> {
    return visibleOnly(actor, await this.findByKeyUnscoped(key));
  }

  /** Those of the ids that are published and that the actor may see, in no particular order. */
  async findVisible(actor: Actor, ids: readonly string[]): Promise<readonly Project[]> {
    return (await this.findVisibleColumns(actor, ids, null)) as readonly Project[];
  }

  /** The same by their addresses. */
  async findVisibleByKeys(actor: Actor, keys: readonly string[]): Promise<readonly Project[]> {
    return this.database.query<Project>(
      `select ${PROJECT_COLUMNS} from projects.project p
       where p.key = any($2::text[]) and p.status = 'published' and p.audiences && $1::text[]`,
      [actor.audiences, keys],
    );
  }

  /** Of those of the ids that are published and visible only the columns asked for. */
  async findVisibleColumns(
    actor: Actor,
    ids: readonly string[],
    columns: readonly ProjectColumn[] | null,
  ): Promise<readonly ListedProject[]> {
    const known = ids.filter((id) => isUuid(id));
    if (known.length === 0) return [];
    return this.database.query<ListedProject>(
      `select ${listColumns(columns)} from projects.project p
       where p.id = any($2::uuid[]) and p.status = 'published' and p.audiences && $1::text[]`,
      [actor.audiences, known],
    );
  }

  /** The project whoever asks; for jobs and for policies that look at more than audiences. */
  async findUnscoped(id: string): Promise<Project | null> {
    if (!isUuid(id)) return null;
    return this.one('p.id = $1', [id]);
  }

  /** Those of the ids that the actor may see, drafts among them, in no particular order. */
  async findAll(actor: Actor, ids: readonly string[]): Promise<readonly Project[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.query<Project>(
      `select ${PROJECT_COLUMNS} from projects.project p where p.id = any($1::uuid[])`,
      [ids.filter((id) => isUuid(id))],
    );
    return rows.filter((project) => canSeeProject(actor, project));
  }

  async findByKeyUnscoped(key: string): Promise<Project | null> {
    return this.one('p.key = $1', [key]);
  }

  /** Titles and addresses whoever asks, for mails and notices about them. */
  async titlesUnscoped(ids: readonly string[]): Promise<readonly Pick<Project, 'id' | 'key' | 'title'>[]> {
    return this.database.query(
      `select p.id, p.key, p.title from projects.project p where p.id = any($1::uuid[])`,
      [ids],
    );
  }

  async findByKeysUnscoped(keys: readonly string[]): Promise<readonly Project[]> {
    return this.database.query<Project>(
      `select ${PROJECT_COLUMNS} from projects.project p where p.key = any($1::text[]) for update`,
      [keys],
    );
  }

  /** Locks the row until the transaction ends, so that two commands on one project follow each other. */
  async loadForUpdate(actor: Actor, id: string): Promise<Project | null> {
    if (!isUuid(id)) return null;
    return visibleOnly(actor, await this.one('p.id = $1', [id], 'for update'));
  }

  /** The same for a command that is no matter of seeing, such as an answer to a question about a draft. */
  async loadForUpdateUnscoped(id: string): Promise<Project | null> {
    return isUuid(id) ? this.one('p.id = $1', [id], 'for update') : null;
  }

  async add(project: Project): Promise<void> {
    await this.addAll([project]);
  }

  async addAll(projects: readonly Project[]): Promise<void> {
    await this.database.repository(ProjectEntity).insert(projects.map(toRow));
  }

  /** Writes what a decision changed and returns the project as it is now. */
  async save(project: Project, changes: ProjectChanges): Promise<Project> {
    await this.database
      .repository(ProjectEntity)
      .update({ id: project.id }, changes as Partial<ProjectEntity>);
    return { ...project, ...changes };
  }

  /** Deletes rows and returns their ids, of all municipalities whose key begins so. */
  async removeByAgsPrefixUnscoped(prefix: string): Promise<readonly Project[]> {
    return this.database.query<Project>(
      `delete from projects.project p where starts_with(p.ags, $1) returning ${PROJECT_COLUMNS}`,
      [prefix],
    );
  }

  /** Marks every entry of an organisation as vacant since the moment, or takes the marks off; answers how many changed. */
  async markVacantUnscoped(organisationId: string, since: Date | null): Promise<number> {
    return this.database.execute(
      `update projects.project set vacant_since = $2::timestamptz
       where organisation_id = $1::uuid and vacant_since is distinct from $2::timestamptz`,
      [organisationId, since],
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.execute('delete from projects.project where id = $1', [id]);
  }

  private async one(condition: string, parameters: readonly unknown[], lock = ''): Promise<Project | null> {
    const rows = await this.database.query<Project>(
      `select ${PROJECT_COLUMNS} from projects.project p where ${condition} ${lock}`,
      parameters,
    );
    return rows[0] ?? null;
  }
}

function visibleOnly(actor: Actor, project: Project | null): Project | null {
  return project !== null && canSeeProject(actor, project) ? project : null;
}

function toRow(project: Project): ProjectEntity {
  return {
    ...project,
    discontinuation: project.discontinuation ?? null,
    source: project.source ?? null,
    vacantSince: project.vacantSince ?? null,
  } as ProjectEntity;
}
