import {
  type GatedUse,
  type LegalMilestone,
  type MilestoneDates,
  milestonesVersion,
  UNANSWERED,
} from '@allmende/gate-core';
import { Database, inOrderOf } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { idsOf, useKey } from './use-key.js';

type MilestoneRow = Pick<LegalMilestone, 'key' | 'status' | 'validFrom' | 'version'>;

/** What the gate reads of answers and of the dates of the law; both are written elsewhere. */
@Injectable()
export class UseAnswers {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The answers of each use; null where nobody has opened the questionnaire. */
  readonly batchAnsweredUnscoped = async (keys: readonly string[]): Promise<readonly (GatedUse | null)[]> => {
    const rows = await this.database.query<GatedUse>(
      `select u.id, u.project_id as "projectId", u.organisation_id as "organisationId", u.inputs, u.version, u.audiences,
         u.created_at as "createdAt", u.updated_at as "updatedAt"
       from gate.gated_use u join unnest($1::uuid[], $2::uuid[]) as asked (project_id, organisation_id)
         on asked.project_id = u.project_id and asked.organisation_id = u.organisation_id`,
      [...idsOf(keys)],
    );
    // A question that came later has no answer in rows from before.
    const whole = rows.map((row) => ({ ...row, inputs: { ...UNANSWERED, ...row.inputs } }));
    return inOrderOf(keys, whole, useKey);
  };

  /** For a loader with one key: the present edition of the dates. */
  readonly batchMilestones = async (keys: readonly string[]): Promise<readonly MilestoneDates[]> => {
    const rows = await this.database.query<MilestoneRow>(
      `select m.key, m.status, m.valid_from::text as "validFrom", m.version from gate.legal_milestone m`,
    );
    const dates = rows.map(({ key, status, validFrom }) => [key, { status, validFrom }]);
    const edition: MilestoneDates = {
      edition: String(milestonesVersion(rows)),
      dates: Object.fromEntries(dates),
    };
    return keys.map(() => edition);
  };
}
