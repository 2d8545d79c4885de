import type { FieldLandCount, WhiteSpotLand } from '@allmende/insight-core';
import { Database } from '@allmende/platform-api';
import type { DesignFieldKey } from '@allmende/projects-core';
import { Inject, Injectable } from '@nestjs/common';

/** Counts over published projects only; aggregates, never single rows. The demo region is counted apart. */
@Injectable()
export class WhiteSpotRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Every Land with all its municipalities and those registered in the network. */
  async lands(demo: boolean): Promise<readonly WhiteSpotLand[]> {
    return this.database.query<WhiteSpotLand>(
      `select land.key, land.name,
         count(municipality.ags)::int as municipalities,
         count(municipality.ags) filter (where exists (
           select 1 from identity.organisation
           where organisation.ags = municipality.ags and organisation.kind = 'municipality'
             and organisation.verified_at is not null))::int as registered
       from municipalities.land
       join municipalities.municipality on municipality.land_key = land.key
         and municipality.is_municipality and municipality.valid_to is null
       where land.demo = $1
       group by land.key, land.name order by land.key`,
      [demo],
    );
  }

  /**
   * Adopting and merely reported municipalities per field and Land; a project counts in each of its fields, for who
   * entered it and for everybody whose reuse was confirmed after the moment.
   */
  async counts(demo: boolean, confirmedSince: Date): Promise<readonly FieldLandCount[]> {
    return this.database.query<FieldLandCount>(
      `with running as (
         select project.ags, project.origin, field
         from projects.project
         cross join lateral unnest(array[project.primary_field] || project.secondary_fields) as field
         where project.status = 'published' and project.state in ('pilot', 'operation')
         union all
         select deployment.ags, 'municipality', field
         from projects.deployment
         join projects.project on project.id = deployment.project_id and project.status = 'published'
         cross join lateral unnest(array[project.primary_field] || project.secondary_fields) as field
         where deployment.stage in ('pilot', 'operation') and deployment.confirmed_at > $2
           and deployment.ags is not null),
       per_municipality as (
         select running.ags, running.field, bool_or(running.origin = 'municipality') as told_itself
         from running group by running.ags, running.field)
       select per_municipality.field, municipality.land_key as land,
         count(*) filter (where told_itself and registered.ags is not null)::int as adopters,
         count(*) filter (where not (told_itself and registered.ags is not null))::int as reported
       from per_municipality
       join municipalities.municipality on municipality.ags = per_municipality.ags
         and municipality.valid_to is null and municipality.demo = $1
       left join lateral (select organisation.ags from identity.organisation
         where organisation.ags = municipality.ags and organisation.kind = 'municipality'
           and organisation.verified_at is not null limit 1) registered on true
       group by per_municipality.field, municipality.land_key`,
      [demo, confirmedSince],
    );
  }

  /** Published solutions in operation per field, anywhere in the country. */
  async solutionsInOperation(demo: boolean): Promise<ReadonlyMap<DesignFieldKey, number>> {
    const rows = await this.database.query<{ field: DesignFieldKey; solutions: number }>(
      `select field, count(*)::int as solutions
       from projects.project
       join municipalities.municipality on municipality.ags = project.ags
       cross join lateral unnest(array[project.primary_field] || project.secondary_fields) as field
       where project.status = 'published' and project.state = 'operation' and (municipality.demo = $1 or $1)
       group by field`,
      [demo],
    );
    return new Map(rows.map((row) => [row.field, row.solutions]));
  }

  /** Published projects per primary field. */
  async projectsByField(demo: boolean): Promise<Partial<Record<DesignFieldKey, number>>> {
    const rows = await this.database.query<{ field: DesignFieldKey; projects: number }>(
      `select primary_field as field, count(*)::int as projects
       from projects.project join municipalities.municipality on municipality.ags = project.ags
       where project.status = 'published' and primary_field is not null and municipality.demo = $1
       group by primary_field`,
      [demo],
    );
    return Object.fromEntries(rows.map((row) => [row.field, row.projects]));
  }
}
