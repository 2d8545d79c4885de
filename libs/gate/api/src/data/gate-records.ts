import type { EvidenceRecord, GateOverride, SystemVersion, UseKey } from '@allmende/gate-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { EvidenceRecordEntity } from './evidence-record.entity.js';
import { OverrideEntity } from './override.entity.js';
import { SystemVersionEntity } from './system-version.entity.js';
import { groupedByUse, idsOf } from './use-key.js';

const ASKED = `join unnest($1::uuid[], $2::uuid[]) as asked (project_id, organisation_id)
  on asked.project_id = r.project_id and asked.organisation_id = r.organisation_id`;

const RECORD = `r.id, r.project_id as "projectId", r.organisation_id as "organisationId", r.type,
  r.version_id as "versionId", r.status, r.content, r.author_ids as "authorIds", r.reviewer_id as "reviewerId", r.reason,
  r.valid_until::text as "validUntil", r.reuse_of as "reuseOf", r.version, r.begun_at as "begunAt",
  r.saved_at as "savedAt", r.accepted_at as "acceptedAt"`;

const VERSION = `r.id, r.project_id as "projectId", r.organisation_id as "organisationId", r.label, r.changes, r.change,
  r.recorded_by as "recordedBy", r.recorded_at as "recordedAt", r.in_use_since as "inUseSince",
  r.classified_by as "classifiedBy", r.classified_at as "classifiedAt", r.reason`;

const OVERRIDE = `r.id, r.project_id as "projectId", r.organisation_id as "organisationId", r.status, r.reason,
  r.ends_on::text as "endsOn", r.requested_by as "requestedBy", r.requested_at as "requestedAt",
  r.confirmed_by as "confirmedBy", r.confirmed_at as "confirmedAt", r.ended_at as "endedAt"`;

/** What others need to know of a record to begin with it. */
export type MetRecord = Pick<EvidenceRecord, 'id' | 'projectId' | 'organisationId' | 'type' | 'acceptedAt'>;

/**
 * Records, versions and overrides of uses. Whether somebody may see them is decided by the use and the organisation: ask
 * those first. Changes follow each other because the row of the entry is locked before.
 */
@Injectable()
export class GateRecords {
  constructor(@Inject(Database) private readonly database: Database) {}

  readonly batchRecordsUnscoped = async (keys: readonly string[]): Promise<readonly EvidenceRecord[][]> =>
    groupedByUse(
      keys,
      await this.database.query<EvidenceRecord>(
        `select ${RECORD} from gate.evidence_record r ${ASKED} order by r.saved_at, r.id`,
        [...idsOf(keys)],
      ),
    );

  readonly batchVersionsUnscoped = async (keys: readonly string[]): Promise<readonly SystemVersion[][]> =>
    groupedByUse(
      keys,
      await this.database.query<SystemVersion>(
        `select ${VERSION} from gate.system_version r ${ASKED} order by r.recorded_at, r.id`,
        [...idsOf(keys)],
      ),
    );

  readonly batchOverridesUnscoped = async (keys: readonly string[]): Promise<readonly GateOverride[][]> =>
    groupedByUse(
      keys,
      await this.database.query<GateOverride>(
        `select ${OVERRIDE} from gate.override r ${ASKED} order by r.requested_at desc, r.id desc`,
        [...idsOf(keys)],
      ),
    );

  /** What is met for each solution, whoever uses it. */
  readonly batchMetOfProjectUnscoped = async (
    projectIds: readonly string[],
  ): Promise<readonly MetRecord[][]> => {
    const rows = await this.database.query<MetRecord>(
      `select r.id, r.project_id as "projectId", r.organisation_id as "organisationId", r.type,
         r.accepted_at as "acceptedAt"
       from gate.evidence_record r where r.status = 'met' and r.project_id = any($1::uuid[]) order by r.type, r.id`,
      [projectIds],
    );
    return projectIds.map((id) => rows.filter(({ projectId }) => projectId === id));
  };

  async recordUnscoped(id: string): Promise<EvidenceRecord | null> {
    return this.one<EvidenceRecord>(`select ${RECORD} from gate.evidence_record r where r.id = $1`, id);
  }

  async versionUnscoped(id: string): Promise<SystemVersion | null> {
    return this.one<SystemVersion>(`select ${VERSION} from gate.system_version r where r.id = $1`, id);
  }

  async overrideUnscoped(id: string): Promise<GateOverride | null> {
    return this.one<GateOverride>(`select ${OVERRIDE} from gate.override r where r.id = $1`, id);
  }

  /** Uses in which something runs out before a day: a record that was met, or an override that nobody ended. */
  async runOutUnscoped(today: string): Promise<readonly UseKey[]> {
    return this.database.query<UseKey>(
      `select project_id as "projectId", organisation_id as "organisationId" from gate.evidence_record
         where status = 'met' and valid_until < $1
       union
       select project_id, organisation_id from gate.override where status <> 'ended' and ends_on < $1
       order by 1, 2`,
      [today],
    );
  }

  /** Uses that run with an exception somebody confirmed, in portions in the order of their keys. */
  async exceptedUnscoped(after: UseKey | null, limit: number): Promise<readonly UseKey[]> {
    return this.database.query<UseKey>(
      `select project_id as "projectId", organisation_id as "organisationId" from gate.override
       where status = 'active' and ($1::uuid is null or (project_id, organisation_id) > ($1::uuid, $2::uuid))
       order by project_id, organisation_id limit $3`,
      [after?.projectId ?? null, after?.organisationId ?? null, limit],
    );
  }

  /** For work nobody asked for: everybody who changes something about a use locks its entry first. */
  async lockUnscoped({ projectId }: UseKey): Promise<void> {
    await this.database.query('select 1 from projects.project where id = $1 for update', [projectId]);
  }

  async saveRecords(records: readonly EvidenceRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.database.repository(EvidenceRecordEntity).save(records as EvidenceRecordEntity[]);
  }

  async saveVersion(version: SystemVersion): Promise<void> {
    await this.database.repository(SystemVersionEntity).save(version as SystemVersionEntity);
  }

  async saveOverride(override: GateOverride): Promise<void> {
    await this.database.repository(OverrideEntity).save(override as OverrideEntity);
  }

  private async one<Row>(sql: string, id: string): Promise<Row | null> {
    const [row] = await this.database.query<Row>(sql, [id]);
    return row ?? null;
  }
}
