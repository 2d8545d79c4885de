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
       union all select 'municipality', m.ags, m.name, '/kommunen/' || m.ags
       from municipalities.municipality m where m.ags = any($2::text[]) and m.valid_to is null`,
      [ids, keys],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
