import { Database, inOrderOf } from '@allmende/platform-api';
import { CONFIRMED_REUSE_STAGES, confirmedSince } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

/** What the search knows of a project beside its own row; all of it stands on its public page. */
export interface ProjectSearchFacts {
  /** Specialist procedures it works with. */
  readonly procedures: readonly string[];
  /** Communal IT providers that run or support it. */
  readonly itProviders: readonly string[];
  /** Others who use it and said so within twelve months. */
  readonly reuses: number;
}

/** Nothing told and nobody known. */
export const NO_SEARCH_FACTS: ProjectSearchFacts = { procedures: [], itProviders: [], reuses: 0 };

/** Reads what the search knows of many projects in one statement, whoever asks: it is for documents of an index. */
@Injectable()
export class SearchFacts {
  constructor(@Inject(Database) private readonly database: Database) {}

  async ofUnscoped(ids: readonly string[], now: Date): Promise<readonly ProjectSearchFacts[]> {
    const rows = await this.database.query<ProjectSearchFacts & { readonly id: string }>(
      `select p.id,
         array(select jsonb_path_query(r.content, '$.procedures[*].name') #>> '{}' order by 1) as procedures,
         array(select jsonb_path_query(r.content, '$.providers.anyOf[*]') #>> '{}' order by 1) as "itProviders",
         (select count(*)::int from projects.deployment d where d.project_id = p.id and d.stage = any($2::text[])
            and d.confirmed_at > $3) as reuses
       from unnest($1::uuid[]) p(id)
       left join projects.project_part r on r.project_id = p.id and r.part = 'requirements'`,
      [ids, CONFIRMED_REUSE_STAGES, confirmedSince(now)],
    );
    return inOrderOf(ids, rows, ({ id }) => id).map((facts) => facts ?? NO_SEARCH_FACTS);
  }
}
