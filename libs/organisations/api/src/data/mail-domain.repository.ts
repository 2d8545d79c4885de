import { domainOfAddress, type MailDomain } from '@allmende/organisations-core';
import { Database, decodeCursor, encodeCursor, ProblemsError } from '@allmende/platform-api';
import type { Page, PageRequest } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { MailDomainEntity } from './mail-domain.entity.js';

const COLUMNS = `m.id, m.domain, m.subdomains, m.ags, m.organisation_id as "organisationId", m.kind, m.source,
  m.checked_on::text as "checkedOn"`;
const cursorValues = z.tuple([z.string(), z.uuid()]);

/** The register of official mail domains, kept by editors. */
@Injectable()
export class MailDomains {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Every entry that may cover the address: for its domain or for one above it; the rule decides which does. */
  async around(address: string): Promise<readonly MailDomain[]> {
    const labels = domainOfAddress(address).split('.');
    const domains = labels.map((_, index) => labels.slice(index).join('.'));
    return this.database.query<MailDomain>(
      `select ${COLUMNS} from organisations.mail_domain m where m.domain = any($1::text[]) order by m.domain, m.id`,
      [domains],
    );
  }

  /** Entries with one of these domains. */
  async withDomains(domains: readonly string[]): Promise<readonly MailDomain[]> {
    return this.database.query<MailDomain>(
      `select ${COLUMNS} from organisations.mail_domain m where m.domain = any($1::text[])`,
      [domains],
    );
  }

  /** One page by domain; `search` is a part of the domain or an 8-digit key. */
  async page(search: string, { first, after }: PageRequest): Promise<Page<MailDomain>> {
    const [domain = null, id = null] = after === null ? [] : cursorOf(after);
    const pattern = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await this.database.query<MailDomain & { total: number }>(
      `select ${COLUMNS},
              (select count(*)::int from organisations.mail_domain where domain like $1 or ags = $2) as total
       from organisations.mail_domain m
       where (m.domain like $1 or m.ags = $2) and ($3::text is null or (m.domain, m.id) > ($3, $4::uuid))
       order by m.domain, m.id limit $5`,
      [pattern, search, domain, id, first + 1],
    );
    const items = rows.slice(0, first).map(({ total: _total, ...entry }) => entry);
    const last = items.at(-1);
    return {
      items,
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : encodeCursor([last.domain, last.id]),
      total: rows[0]?.total ?? 0,
    };
  }

  async add(entries: readonly MailDomain[], addedBy: string | null, createdAt: Date): Promise<void> {
    const rows = entries.map((entry) => ({ ...entry, addedBy, createdAt }));
    await this.database.repository(MailDomainEntity).insert(rows);
  }

  /** Returns whether there was such an entry. */
  async remove(id: string): Promise<boolean> {
    return (await this.database.execute('delete from organisations.mail_domain where id = $1', [id])) > 0;
  }
}

function cursorOf(after: string): readonly [string, string] {
  const values = cursorValues.safeParse(decodeCursor(after));
  if (!values.success) throw new ProblemsError([{ code: 'CURSOR_INVALID', path: 'after' }]);
  return values.data;
}
