import { Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

/** How much has been published where, counted by PostgreSQL, for the domains above. */
@Injectable()
export class PublishedProjectCounts {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Projects of a field that the actor may see, primary or secondary, by municipality key; those without any are left out. */
  async byMunicipality(actor: Actor, field: DesignFieldKey): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ ags: string; count: number }>(
      `select p.ags, count(*)::int as count from projects.project p
       where p.status = 'published' and p.audiences && $1::text[]
         and (p.primary_field = $2 or $2 = any (p.secondary_fields))
       group by p.ags`,
      [actor.audiences, field],
    );
    return new Map(rows.map(({ ags, count }) => [ags, count]));
  }
}
