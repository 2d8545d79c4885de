import { ORGANISATION_SUBJECTS } from '@allmende/oversight-core';
import { Database, decodeCursor, encodeCursor, ProblemsError } from '@allmende/platform-api';
import type { DomainEvent, Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';

/** A line of the trail as it is read: ids only, names are looked up when it is shown. */
export interface AuditEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly payload: NonNullable<DomainEvent['payload']>;
  readonly accountId: string | null;
  readonly occurredAt: Date;
}

/** What lines are asked for; null where everything will do. The days are German ones, the last included. */
export interface AuditQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly type: string | null;
  readonly accountId: string | null;
  readonly organisationId: string | null;
  /** Accounts of which one did it; null for anybody, empty for nobody. */
  readonly accountIds: readonly string[] | null;
  /** Ids and keys of which one was acted on or is the organisation concerned. */
  readonly objectIds: readonly string[] | null;
}

const cursorValues = z.tuple([z.string().regex(/^\d{4}-\d{2}-\d{2} [\d:.]+$/), z.uuid()]);

/** Events that name the organisation, and those of what it leads: its entries, its consortia, its applications. */
const OF_ORGANISATION = `(e.subject_id = $5::text or e.payload ->> 'organisationId' = $5::text or e.subject_id = any(array(
    select id::text from consortia.consortium where lead_organisation_id = $5::uuid
    union all select id::text from funding.application where lead_organisation_id = $5::uuid
    union all select id::text from projects.project where organisation_id = $5::uuid)))`;

/** The trail for reading. Who may read which part of it is decided before; see the policy. */
@Injectable()
export class AuditEvents {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** One page, the latest first. */
  async pageUnscoped(question: AuditQuestion, request: PageRequest): Promise<Page<AuditEvent>> {
    return this.page(question, request, null);
  }

  /** The part of the trail that an organisation's admins may read. */
  async pageOfOrganisation(question: AuditQuestion, request: PageRequest): Promise<Page<AuditEvent>> {
    return this.page(question, request, ORGANISATION_SUBJECTS);
  }

  private async page(
    question: AuditQuestion,
    { first, after }: PageRequest,
    subjects: readonly string[] | null,
  ): Promise<Page<AuditEvent>> {
    const { from, to, type, accountId, organisationId, accountIds, objectIds } = question;
    const [afterTime = null, afterId = null] = readCursor(after) ?? [];
    const rows = await this.database.query<AuditEvent & { place: string }>(
      `select e.id, e.type, e.subject_id as "subjectId", e.payload, e.account_id as "accountId",
              e.occurred_at as "occurredAt", (e.occurred_at at time zone 'UTC')::text as place
       from platform.event e
       where ($1::date is null or e.occurred_at >= $1::date::timestamp at time zone 'Europe/Berlin')
         and ($2::date is null or e.occurred_at < ($2::date + 1)::timestamp at time zone 'Europe/Berlin')
         and ($3::text is null or e.type = $3) and ($4::uuid is null or e.account_id = $4)
         and ($5::text is null or ${OF_ORGANISATION})
         and ($6::text[] is null or split_part(e.type, '.', 1) = any($6))
         and ($7::uuid[] is null or e.account_id = any($7))
         and ($8::text[] is null or e.subject_id = any($8) or e.payload ->> 'organisationId' = any($8))
         and ($9::text is null or (e.occurred_at, e.id) < ($9::timestamp at time zone 'UTC', $10::uuid))
       order by e.occurred_at desc, e.id desc limit $11`,
      [
        ...[from, to, type, accountId, organisationId, subjects],
        ...[accountIds, objectIds, afterTime, afterId, first + 1],
      ],
    );
    const items = rows.slice(0, first);
    const last = items.at(-1);
    return {
      items,
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : encodeCursor([last.place, last.id]),
      total: null,
    };
  }
}

function readCursor(after: string | null): z.output<typeof cursorValues> | null {
  if (after === null) return null;
  const values = cursorValues.safeParse(decodeCursor(after));
  if (values.success) return values.data;
  throw new ProblemsError([{ code: 'CURSOR_INVALID', path: 'after' }]);
}
