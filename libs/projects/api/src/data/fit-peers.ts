import { Database } from '@allmende/platform-api';
import type { Actor } from '@allmende/platform-core';
import { confirmedSince, type FitPeer, type NameList } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

const MOST = 20;

/** Where each list of names stands in what solutions need and in what offices say of themselves. */
const SOURCES: Readonly<Record<NameList, { readonly needed: string; readonly held: string }>> = {
  procedures: {
    needed: `jsonb_path_query(r.content, '$.procedures[*].name')`,
    held: `jsonb_path_query(o.content, '$.procedures[*].name')`,
  },
  data: {
    needed: `jsonb_path_query(r.content, '$.data[*].name')`,
    held: `jsonb_path_query(o.content, '$.data[*].name')`,
  },
  providers: {
    needed: `jsonb_path_query(r.content, '$.providers.anyOf[*]')`,
    held: `o.content -> 'itProvider'`,
  },
};

/** What offices have in common, as far as they let others see it. */
@Injectable()
export class FitPeers {
  constructor(@Inject(Database) private readonly database: Database) {}

  /**
   * Who runs the solution, says so within the year, and shares a procedure or the IT provider with that office; its origin
   * among them. Both profiles have to be visible to the actor.
   */
  async running(
    actor: Actor,
    projectId: string,
    organisationId: string,
    now: Date,
  ): Promise<readonly FitPeer[]> {
    return this.database.query<FitPeer>(
      `with own as (
         select o.* from organisations.profile o where o.organisation_id = $3 and o.audiences && $1::text[]
       ), running as (
         select d.organisation_id, d.ags, d.stage from projects.deployment d
         where d.project_id = $2 and d.stage in ('pilot', 'operation') and d.confirmed_at > $4
           and d.audiences && $1::text[] and d.ags is not null
         union all
         select p.organisation_id, p.ags, p.state from projects.project p
         where p.id = $2 and p.status = 'published' and p.state in ('pilot', 'operation') and p.audiences && $1::text[]
       ), shared as (
         select r.organisation_id as "organisationId", r.ags, r.stage, own.provider_name <> '' and
             other.provider_name = own.provider_name as "sharesProvider",
           array(select unnest(own.procedure_names) intersect select unnest(other.procedure_names)) as "sharedNames"
         from own cross join running r
         join organisations.profile other on other.organisation_id = r.organisation_id and other.audiences && $1::text[]
         where r.organisation_id <> own.organisation_id
       )
       select s.* from shared s where s."sharesProvider" or cardinality(s."sharedNames") > 0
       order by cardinality(s."sharedNames") desc, s."sharesProvider" desc, s.ags limit ${MOST}`,
      [actor.audiences, projectId, organisationId, confirmedSince(now)],
    );
  }

  /** Names that solutions and offices use already, those used most first; each in the spelling used most. */
  async namesLike(actor: Actor, list: NameList, text: string, first: number): Promise<readonly string[]> {
    const { needed, held } = SOURCES[list];
    const rows = await this.database.query<{ name: string }>(
      `select n.name #>> '{}' as name from (
         select ${needed} as name from projects.project_part r join projects.project p on p.id = r.project_id
         where r.part = 'requirements' and p.status = 'published' and p.audiences && $1::text[]
         union all
         select ${held} from organisations.profile o where o.audiences && $1::text[]
       ) n
       where n.name <> '""' and strpos(lower(n.name #>> '{}'), lower($2)) > 0
       group by 1 order by count(*) desc, 1 limit $3`,
      [actor.audiences, text, first],
    );
    return rows.map(({ name }) => name);
  }
}
