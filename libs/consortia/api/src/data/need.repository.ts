import {
  canSeeNeed,
  type CountedNeed,
  type Need,
  type NeedChanges,
  type NeedFilter,
} from '@allmende/consortia-core';
import { Database, encodeCursor, inOrderOf } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { NeedEntity } from './need.entity.js';
import { readCursor } from './read-cursor.js';
import { isUuid } from './uuid.js';

/** All columns of `consortia.need n` under the names of the core. */
export const NEED_COLUMNS = `n.id, n.key, n.organisation_id as "organisationId", n.ags, n.title, n.problem, n.field, n.task,
  n.cases_per_year as "casesPerYear", to_char(n.deadline, 'YYYY-MM-DD') as deadline, n.visibility, n.status,
  n.met_by_project_id as "metByProjectId", n.met_by_consortium_id as "metByConsortiumId",
  n.withdraw_reason as "withdrawReason", n.audiences, n.version,
  n.created_at as "createdAt", n.updated_at as "updatedAt"`;

const cursorValues = z.tuple([z.iso.datetime(), z.uuid()]);

/** How many needs are compared while somebody types: the newest of the field. */
const COMPARED = 300;

/** What municipalities look for. Every list takes the actor first, so that an anonymous need never leaves its house. */
@Injectable()
export class Needs {
  constructor(@Inject(Database) private readonly database: Database) {}

  async findByKey(actor: Actor, key: string): Promise<Need | null> {
    return visibleOnly(actor, await this.one('n.key = $1', [key]));
  }

  /** Locked until the transaction ends. */
  async loadForUpdate(actor: Actor, id: string): Promise<Need | null> {
    return isUuid(id) ? visibleOnly(actor, await this.one('n.id = $1', [id], 'for update')) : null;
  }

  /** The need whoever asks; for jobs. */
  async findUnscoped(id: string): Promise<Need | null> {
    return isUuid(id) ? this.one('n.id = $1', [id]) : null;
  }

  /** What the actor may read, the newest first. */
  async page(actor: Actor, filter: NeedFilter, { first, after }: PageRequest): Promise<Page<Need>> {
    const [createdAt = null, id = null] = readCursor(after, cursorValues) ?? [];
    const own = actor.memberships.map(({ organisationId }) => organisationId);
    const rows = await this.database.query<Need>(
      `select ${NEED_COLUMNS} from consortia.need n
       where n.audiences && $1::text[]
         and ($2::text is null or n.field = $2)
         and ($3::text is null or n.task = $3)
         and ($4::text is null or n.ags like $4 || '%')
         and ($5::text is null or n.status = $5)
         and (not $6 or n.organisation_id = any($7::uuid[]))
         and ($8::timestamptz is null or (n.created_at, n.id) < ($8, $9::uuid))
       order by n.created_at desc, n.id desc limit $10`,
      [
        ...[actor.audiences, filter.field ?? null, filter.task ?? null, filter.region ?? null],
        ...[filter.status ?? null, filter.own ?? false, own, createdAt, id, first + 1],
      ],
    );
    const items = rows.slice(0, first);
    const last = items.at(-1);
    return {
      items,
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : encodeCursor([last.createdAt.toISOString(), last.id]),
      total: null,
    };
  }

  /** Open needs that the actor may read and that may be like one in a field; of all fields while none was chosen. */
  async comparable(actor: Actor, field: string | null): Promise<readonly Need[]> {
    return this.database.query<Need>(
      `select ${NEED_COLUMNS} from consortia.need n
       where n.status = 'open' and n.audiences && $1::text[] and ($2::text is null or n.field = $2)
       order by n.created_at desc, n.id desc limit $3`,
      [actor.audiences, field, COMPARED],
    );
  }

  /** Where open needs are and how visible, for counting; nobody is shown these rows. */
  async openUnscoped(demo: boolean): Promise<readonly CountedNeed[]> {
    return this.database.query<CountedNeed>(
      `select n.ags, n.visibility from consortia.need n
       where n.status = 'open' and (left(n.ags, 2) = '99') = $1`,
      [demo],
    );
  }

  /** All open needs of a Land, for the job that groups them. */
  async openInLandUnscoped(land: string): Promise<readonly Need[]> {
    return this.database.query<Need>(
      `select ${NEED_COLUMNS} from consortia.need n where n.status = 'open' and n.ags like $1 || '%'`,
      [land],
    );
  }

  async add(need: Need): Promise<void> {
    await this.database.repository(NeedEntity).insert({ ...need, audiences: [...need.audiences] });
  }

  /** Writes what a decision changed and returns the need as it is now. */
  async save(need: Need, changes: NeedChanges): Promise<Need> {
    const { audiences, ...rest } = changes;
    await this.database
      .repository(NeedEntity)
      .update({ id: need.id }, { ...rest, ...(audiences !== undefined && { audiences: [...audiences] }) });
    return { ...need, ...changes };
  }

  /** Removes the needs of those organisations with all that belongs to them. */
  async removeOfUnscoped(organisationIds: readonly string[]): Promise<number> {
    return this.database.execute('delete from consortia.need where organisation_id = any($1::uuid[])', [
      organisationIds,
    ]);
  }

  /** For `loaderOf`: in the order of the ids, null for what is not there. */
  readonly batchByIdsUnscoped = async (ids: readonly string[]): Promise<readonly (Need | null)[]> =>
    inOrderOf(
      ids,
      await this.database.query<Need>(
        `select ${NEED_COLUMNS} from consortia.need n where n.id = any($1::uuid[])`,
        [ids],
      ),
      ({ id }) => id,
    );

  private async one(condition: string, parameters: unknown[], lock = ''): Promise<Need | null> {
    const [row] = await this.database.query<Need>(
      `select ${NEED_COLUMNS} from consortia.need n where ${condition} ${lock}`,
      parameters,
    );
    return row ?? null;
  }
}

function visibleOnly(actor: Actor, need: Need | null): Need | null {
  return need !== null && canSeeNeed(actor, need) ? need : null;
}
