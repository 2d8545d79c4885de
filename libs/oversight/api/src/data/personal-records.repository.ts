import { Database, type PersonalPart, personalParts } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';

/** How much there is of one part, and what happens to it when the account ends. */
export interface PartCount extends Pick<PersonalPart, 'name' | 'afterwards'> {
  readonly rows: number;
}

/** What all domains keep about the actor, and about nobody else. */
@Injectable()
export class PersonalRecords {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Everything, part by part, one after the other: a person's file is no reason to take all connections. */
  async readAll({ accountId }: Actor): Promise<Readonly<Record<string, readonly unknown[]>>> {
    const records: Record<string, readonly unknown[]> = {};
    for (const { name, sql } of personalParts()) {
      records[name] = await this.database.query(sql, [accountId]);
    }
    return records;
  }

  async countAll({ accountId }: Actor): Promise<readonly PartCount[]> {
    const parts = personalParts();
    const counts = parts.map(({ sql }) => `(select count(*)::int from (${sql}) part)`);
    const [row] = await this.database.query<{ counts: number[] }>(
      `select array[${counts.join(', ')}] as counts`,
      [accountId],
    );
    return parts.map(({ name, afterwards }, index) => ({ name, afterwards, rows: row?.counts[index] ?? 0 }));
  }
}
