import { EMPTY_DETAILS, type ExchangeDetails, type KeptDetails } from '@allmende/exchange-core';
import { Database, inOrderOf } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { ProjectDetailsEntity } from './project-details.entity.js';

/** Answers for other registers. Whoever may see the entry may see them: ask for the entry first. */
@Injectable()
export class ProjectDetails {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** In the order of the ids; version 0 and nothing said where nobody saved. */
  async ofUnscoped(projectIds: readonly string[]): Promise<readonly KeptDetails[]> {
    const rows = await this.database.query<KeptDetails & { readonly details: Partial<ExchangeDetails> }>(
      `select d.project_id as "projectId", d.details, d.version, d.saved_at as "savedAt"
       from exchange.project_details d where d.project_id = any($1::uuid[])`,
      [projectIds],
    );
    const found = inOrderOf(projectIds, rows, ({ projectId }) => projectId);
    return projectIds.map((projectId, index) => {
      const row = found[index];
      if (row == null) return { projectId, details: EMPTY_DETAILS, version: 0, savedAt: null };
      // A question that came later has no answer in rows from before.
      return { ...row, details: { ...EMPTY_DETAILS, ...row.details } };
    });
  }

  async oneUnscoped(projectId: string): Promise<KeptDetails> {
    const [kept] = await this.ofUnscoped([projectId]);
    return kept ?? { projectId, details: EMPTY_DETAILS, version: 0, savedAt: null };
  }

  /** The row of the entry is locked before, so that two first saves cannot meet here. */
  async save({ projectId, details, version, savedAt }: KeptDetails): Promise<void> {
    if (savedAt === null) throw new TypeError('details that nobody saved cannot be kept');
    await this.database
      .repository(ProjectDetailsEntity)
      .upsert({ projectId, details, version, savedAt }, { conflictPaths: ['projectId'] });
  }
}
