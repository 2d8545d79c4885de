import type { AuditObject } from '@allmende/oversight-core';
import { Database } from '@allmende/platform-api';
import { Inject, Injectable } from '@nestjs/common';

/** What the ids in the trail are called today. Titles and names only, for readers the policy has let through. */
@Injectable()
export class AuditObjects {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @param references ids and municipality keys; what none of them names any more is left out */
  async byReferenceUnscoped(references: readonly string[]): Promise<ReadonlyMap<string, AuditObject>> {
    const ids = references.filter((reference) => reference.length === 36);
    const keys = references.filter((reference) => reference.length === 8);
    if (ids.length + keys.length === 0) return new Map();
    const rows = await this.database.query<AuditObject>(
      `select 'account' as kind, a.id::text as id, a.display_name as name, null as path
       from identity.account a where a.id = any($1::uuid[])
       union all select 'organisation', o.id::text, o.name,
         (select '/kommunen/' || m.ags from municipalities.municipality m where m.ags = o.ags and m.valid_to is null)
       from identity.organisation o where o.id = any($1::uuid[])
       union all select 'project', p.id::text, p.title, '/loesungen/' || p.key
       from projects.project p where p.id = any($1::uuid[])
       union all select 'consortium', c.id::text, c.title, '/verbuende/' || c.key
       from consortia.consortium c where c.id = any($1::uuid[])
       union all select 'application', a.id::text, a.title, '/antraege/' || a.key
       from funding.application a where a.id = any($1::uuid[])
       union all select 'call', c.id::text, c.title, '/foerderung/aufrufe/' || c.key
       from funding.call c where c.id = any($1::uuid[])
       union all select 'programme', p.id::text, p.title, '/foerderung'
       from funding.programme p where p.id = any($1::uuid[])
       union all select 'token', t.id::text, t.name, null
       from identity.api_token t where t.id = any($1::uuid[])
       union all select 'municipality', m.ags, m.name, '/kommunen/' || m.ags
       from municipalities.municipality m where m.ags = any($2::text[]) and m.valid_to is null`,
      [ids, keys],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Accounts whose name holds the words, or their address for those who may know addresses. */
  async accountsLikeUnscoped(words: string, byAddress: boolean): Promise<readonly string[]> {
    return this.idsOf(
      `select a.id::text as id from identity.account a
       where a.display_name ilike $1 or ($2 and a.email::text ilike $1) limit ${MOST}`,
      [containing(words), byAddress],
    );
  }

  /** Whatever is called so, and the words themselves in case they are an id or a key. */
  async objectsLikeUnscoped(words: string): Promise<readonly string[]> {
    const ids = await this.idsOf(
      `(select o.id::text as id from identity.organisation o where o.name ilike $1 limit ${MOST})
       union all (select p.id::text from projects.project p where p.title ilike $1 or p.key = $2 limit ${MOST})
       union all (select c.id::text from consortia.consortium c where c.title ilike $1 or c.key = $2 limit ${MOST})
       union all (select a.id::text from funding.application a where a.title ilike $1 or a.key = $2 limit ${MOST})
       union all (select c.id::text from funding.call c where c.title ilike $1 or c.key = $2 limit ${MOST})
       union all (select a.id::text from identity.account a where a.display_name ilike $1 limit ${MOST})`,
      [containing(words), words],
    );
    return [...ids, words];
  }

  private async idsOf(sql: string, parameters: readonly unknown[]): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(sql, parameters);
    return rows.map(({ id }) => id);
  }
}

/** Further hits say that the words were too few. */
const MOST = 200;

function containing(words: string): string {
  return `%${words.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
}
