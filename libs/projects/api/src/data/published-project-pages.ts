import { Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import type { Project } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';
import { PROJECT_COLUMNS } from './project-columns.js';

/** How much is published and when any of it last changed; null when nothing is. */
export interface PublishedState {
  readonly total: number;
  readonly changedAt: Date | null;
}

/** Everything published, in an order that stays, for whoever reads all of it page by page. */
@Injectable()
export class PublishedProjectPages {
  constructor(@Inject(Database) private readonly database: Database) {}

  async state(actor: Actor): Promise<PublishedState> {
    const [row] = await this.database.query<PublishedState>(
      `select count(*)::int as total, max(p.updated_at) as "changedAt" from projects.project p
       where p.status = 'published' and p.audiences && $1::text[]`,
      [actor.audiences],
    );
    return row ?? { total: 0, changedAt: null };
  }

  async page(actor: Actor, offset: number, limit: number): Promise<readonly Project[]> {
    return this.database.query<Project>(
      `select ${PROJECT_COLUMNS} from projects.project p
       where p.status = 'published' and p.audiences && $1::text[] order by p.id offset $2 limit $3`,
      [actor.audiences, offset, limit],
    );
  }
}
