import { Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

/** Who has already done something in a field: one grouped count for all municipalities at once. */
@Injectable()
export class ProjectsInField {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** How many published projects the actor may see per municipality key, primary and secondary fields alike. */
  async countByAgs(actor: Actor, field: DesignFieldKey): Promise<ReadonlyMap<string, number>> {
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
