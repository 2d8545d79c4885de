import { type LegalMilestone, MILESTONE_KEYS, type MilestoneKey } from '@allmende/gate-core';
import { Database, inOrderOf } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { LegalMilestoneEntity } from './legal-milestone.entity.js';

const COLUMNS = `m.key, m.valid_from::text as "validFrom", m.status, m.source_url as "sourceUrl",
  m.checked_on::text as "checkedOn", m.version`;

/** The dates of the law, the same for everybody. */
@Injectable()
export class LegalMilestones {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** In the order of the calendar of the regulation. */
  async all(): Promise<readonly LegalMilestone[]> {
    const rows = await this.database.query<LegalMilestone>(`select ${COLUMNS} from gate.legal_milestone m`);
    return inOrderOf(MILESTONE_KEYS, rows, ({ key }) => key).filter((row) => row !== null);
  }

  async one(key: MilestoneKey): Promise<LegalMilestone | null> {
    return (await this.all()).find((milestone) => milestone.key === key) ?? null;
  }

  /** Locked until the transaction ends. */
  async forUpdate(key: MilestoneKey): Promise<LegalMilestone | null> {
    const rows = await this.database.query<LegalMilestone>(
      `select ${COLUMNS} from gate.legal_milestone m where m.key = $1 for update`,
      [key],
    );
    return rows[0] ?? null;
  }

  async save({ key, ...changes }: LegalMilestone): Promise<void> {
    await this.database.repository(LegalMilestoneEntity).update({ key }, changes);
  }
}
