import type { Notice } from '@allmende/notifications-core';
import { Database, decodeCursor, encodeCursor, ProblemsError } from '@allmende/platform-api';
import type { Actor, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { NoticeEntity } from './notice.entity.js';

const COLUMNS = `n.id, n.account_id as "accountId", n.kind, n.event_id as "eventId", n.subject,
  n.organisation_name as "organisationName", n.path, n.created_at as "createdAt", n.read_at as "readAt"`;
const IS_UNREAD = '(n.read_at is null)::int';

const cursorValues = z.tuple([z.literal([0, 1]), z.iso.datetime(), z.uuid()]);

/** The inboxes. A notice is seen by the account it was written for and by nobody else. */
@Injectable()
export class Notices {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The actor's notices: first those not read yet, then the latest. */
  async page({ accountId }: Actor, { first, after }: PageRequest): Promise<Page<Notice>> {
    const [unread = null, createdAt = null, id = null] = readCursor(after) ?? [];
    const rows = await this.database.query<Notice>(
      `select ${COLUMNS} from notifications.notice n
       where n.account_id = $1::uuid
         and ($2::int is null or (${IS_UNREAD}, n.created_at, n.id) < ($2::int, $3::timestamptz, $4::uuid))
       order by ${IS_UNREAD} desc, n.created_at desc, n.id desc limit $5`,
      [accountId, unread, createdAt, id, first + 1],
    );
    const items = rows.slice(0, first);
    const last = items.at(-1);
    return {
      items,
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : cursorOf(last),
      total: null,
    };
  }

  async countUnread({ accountId }: Actor): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*)::int as count from notifications.notice n
       where n.account_id = $1::uuid and n.read_at is null`,
      [accountId],
    );
    return row?.count ?? 0;
  }

  /** Marks those of the ids that are the actor's and still unread; what was read before keeps its time. */
  async markRead({ accountId }: Actor, ids: readonly string[], now: Date): Promise<void> {
    await this.database.execute(
      `update notifications.notice set read_at = $3
       where account_id = $1::uuid and id = any($2::uuid[]) and read_at is null`,
      [accountId, ids, now],
    );
  }

  /** Marks all the actor's notices of things that happened up to the moment. */
  async markReadUpTo({ accountId }: Actor, moment: Date, now: Date): Promise<void> {
    await this.database.execute(
      `update notifications.notice set read_at = $3
       where account_id = $1::uuid and created_at <= $2 and read_at is null`,
      [accountId, moment, now],
    );
  }

  /** Writes what is new; for each account, event and kind only the first notice counts. */
  async addUnscoped(notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    await this.database
      .repository(NoticeEntity)
      .createQueryBuilder()
      .insert()
      .values([...notices])
      .orIgnore()
      .execute();
  }

  /** Removes what was read before the moment and answers how many. */
  async removeReadBeforeUnscoped(moment: Date): Promise<number> {
    return this.database.execute('delete from notifications.notice where read_at < $1', [moment]);
  }
}

function cursorOf({ readAt, createdAt, id }: Notice): string {
  return encodeCursor([readAt === null ? 1 : 0, createdAt.toISOString(), id]);
}

function readCursor(after: string | null): z.output<typeof cursorValues> | null {
  if (after === null) return null;
  const values = cursorValues.safeParse(decodeCursor(after));
  if (values.success) return values.data;
  throw new ProblemsError([{ code: 'CURSOR_INVALID', path: 'after' }]);
}
