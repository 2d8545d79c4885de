import { Database, inOrderOf } from '@allmende/platform-api';
import { STORED_PARTS, type KeptPart, type PartKind, type StoredPart } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectPartEntity } from './project-part.entity.js';

type Batch = (ids: readonly string[]) => Promise<readonly (KeptPart<unknown> | null)[]>;

/** Parts of entries with a version of their own. Whoever may see the entry may see them: ask for the entry first. */
@Injectable()
export class ProjectParts {
  private readonly batches: ReadonlyMap<StoredPart, Batch>;

  constructor(@Inject(Database) private readonly database: Database) {
    this.batches = new Map(STORED_PARTS.map((part) => [part, (ids) => this.rows(part, ids)]));
  }

  /** The same function for each kind, so that a request can keep its loader by it. */
  batchUnscoped({ part }: Pick<PartKind<object>, 'part'>): Batch {
    const batch = this.batches.get(part);
    if (batch === undefined) throw new TypeError(`no such part: ${part}`);
    return batch;
  }

  async unscoped<Content extends object>(
    { part }: PartKind<Content>,
    projectId: string,
  ): Promise<KeptPart<Content> | null> {
    const [kept] = await this.rows(part, [projectId]);
    return (kept ?? null) as KeptPart<Content> | null;
  }

  /** The row of the entry is locked before, so that two first saves cannot meet here. */
  async save<Content extends object>(
    { part }: PartKind<Content>,
    { projectId, content, version, savedAt }: KeptPart<Content>,
  ): Promise<void> {
    if (savedAt === null) throw new TypeError('a part that nobody saved cannot be kept');
    await this.database
      .repository(ProjectPartEntity)
      .upsert({ projectId, part, content, version, savedAt }, { conflictPaths: ['projectId', 'part'] });
  }

  private async rows(
    part: StoredPart,
    ids: readonly string[],
  ): Promise<readonly (KeptPart<unknown> | null)[]> {
    const rows = await this.database.query<KeptPart<unknown>>(
      `select p.project_id as "projectId", p.content, p.version, p.saved_at as "savedAt"
       from projects.project_part p where p.part = $1 and p.project_id = any($2::uuid[])`,
      [part, ids],
    );
    return inOrderOf(ids, rows, ({ projectId }) => projectId);
  }
}
