import { Database, inOrderOf } from '@allmende/platform-api';
import type { Approval } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { ApprovalEntity } from './approval.entity.js';

const COLUMNS = `a.id, a.project_id as "projectId", a.handed_in_by as "handedInBy", a.handed_in_at as "handedInAt",
  a.version, a.status, a.reason, a.decided_by as "decidedBy", a.decided_at as "decidedAt"`;

/** What was handed in for a second pair of eyes. Whoever may write the entry may see it: ask for the entry first. */
@Injectable()
export class Approvals {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The hand-in that waits; the row of the entry is locked before, so that two answers follow each other. */
  async waitingUnscoped(projectId: string): Promise<Approval | null> {
    const [waiting] = await this.database.query<Approval>(
      `select ${COLUMNS} from projects.approval a where a.project_id = $1 and a.status = 'waiting'`,
      [projectId],
    );
    return waiting ?? null;
  }

  /** For a loader: the newest hand-in of each entry. */
  readonly batchNewestUnscoped = async (ids: readonly string[]): Promise<readonly (Approval | null)[]> => {
    const rows = await this.database.query<Approval>(
      `select distinct on (a.project_id) ${COLUMNS} from projects.approval a
       where a.project_id = any($1::uuid[]) order by a.project_id, a.handed_in_at desc, a.id desc`,
      [ids],
    );
    return inOrderOf(ids, rows, ({ projectId }) => projectId);
  };

  /** What waits on entries of some owners and was handed in by others than the account, the oldest first. */
  async waitingOfOwnersUnscoped(
    organisationIds: readonly string[],
    exceptOf: string,
    limit: number,
  ): Promise<readonly Approval[]> {
    return this.database.query<Approval>(
      `select ${COLUMNS} from projects.approval a join projects.project p on p.id = a.project_id
       where a.status = 'waiting' and a.handed_in_by <> $2 and p.status <> 'published'
         and (p.organisation_id = any($1::uuid[]) or p.co_owner_ids && $1::uuid[])
       order by a.handed_in_at, a.id limit $3`,
      [organisationIds, exceptOf, limit],
    );
  }

  async add(approval: Approval): Promise<void> {
    await this.database.repository(ApprovalEntity).insert(approval);
  }

  async save({ id, status, reason, decidedBy, decidedAt }: Approval): Promise<void> {
    await this.database.repository(ApprovalEntity).update({ id }, { status, reason, decidedBy, decidedAt });
  }
}
