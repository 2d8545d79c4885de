import { Database, inOrderOf } from '@allmende/platform-api';
import type { ProjectEconomics, ProjectSustainability } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectPartEntity, type StoredPart } from './project-part.entity.js';

interface PartRow<Content> {
  readonly projectId: string;
  readonly content: Content;
  readonly version: number;
  readonly savedAt: Date;
}

/** Parts of entries with a version of their own. Whoever may see the entry may see them: ask for the entry first. */
@Injectable()
export class ProjectParts {
  constructor(@Inject(Database) private readonly database: Database) {}

  readonly batchEconomicsUnscoped = async (
    ids: readonly string[],
  ): Promise<readonly (ProjectEconomics | null)[]> => {
    const rows = await this.rows<ProjectEconomics['assessment']>('economics', ids);
    const found = rows.map(({ content, ...row }) => ({ ...row, assessment: content }));
    return inOrderOf(ids, found, ({ projectId }) => projectId);
  };

  readonly batchSustainabilityUnscoped = async (
    ids: readonly string[],
  ): Promise<readonly (ProjectSustainability | null)[]> =>
    inOrderOf(
      ids,
      await this.rows<ProjectSustainability['content']>('sustainability', ids),
      ({ projectId }) => projectId,
    );

  async economicsUnscoped(projectId: string): Promise<ProjectEconomics | null> {
    return (await this.batchEconomicsUnscoped([projectId]))[0] ?? null;
  }

  async sustainabilityUnscoped(projectId: string): Promise<ProjectSustainability | null> {
    return (await this.batchSustainabilityUnscoped([projectId]))[0] ?? null;
  }

  async saveEconomics({ projectId, assessment, version, savedAt }: ProjectEconomics): Promise<void> {
    await this.save({ projectId, part: 'economics', content: assessment, version, savedAt });
  }

  async saveSustainability({ projectId, content, version, savedAt }: ProjectSustainability): Promise<void> {
    await this.save({ projectId, part: 'sustainability', content, version, savedAt });
  }

  // The row of the entry is locked before, so that two first saves cannot meet here.
  private async save({ savedAt, ...row }: Omit<ProjectPartEntity, 'savedAt'> & { savedAt: Date | null }) {
    if (savedAt === null) throw new TypeError('a part that nobody saved cannot be kept');
    await this.database
      .repository(ProjectPartEntity)
      .upsert({ ...row, savedAt }, { conflictPaths: ['projectId', 'part'] });
  }

  private async rows<Content>(
    part: StoredPart,
    ids: readonly string[],
  ): Promise<readonly PartRow<Content>[]> {
    return this.database.query<PartRow<Content>>(
      `select p.project_id as "projectId", p.content, p.version, p.saved_at as "savedAt"
       from projects.project_part p where p.part = $1 and p.project_id = any($2::uuid[])`,
      [part, ids],
    );
  }
}
