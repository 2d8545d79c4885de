import type { Client } from 'pg';

/** Every part, and every reuse, that a solution of the invented region has. */
const PARTS = `
insert into projects.project_part (project_id, part, content, version, saved_at)
select p.id, part.part, part.content, 1, p.updated_at
from projects.project p
  cross join lateral (
    select distinct on (k.part) k.part, k.content
    from projects.project_part k join projects.project s on s.id = k.project_id
    where s.key not like 'bench-%' order by k.part, s.key desc) part
where p.key like 'bench-%'`;

const REUSES = `
insert into projects.deployment (id, project_id, organisation_id, ags, stage, stage_since, confirmed_at, acknowledged_at,
  announced, audiences, effort_days, cost_cents, adaptations, end_reason, lesson, version, created_at, updated_at)
select md5(p.key || d.organisation_id::text)::uuid, p.id, d.organisation_id, d.ags, d.stage, d.stage_since, d.confirmed_at,
  d.acknowledged_at, d.announced, d.audiences, d.effort_days, d.cost_cents, d.adaptations, d.end_reason, d.lesson, 1,
  d.created_at, d.updated_at
from projects.project p
  cross join lateral (
    select distinct on (k.organisation_id) k.* from projects.deployment k
    order by k.organisation_id, k.updated_at desc) d
where p.key like 'bench-%'`;

const STEPS = `
insert into projects.deployment_step (deployment_id, number, kind, stage, end_reason, lesson, audiences, happened_at)
select md5(p.key || d.organisation_id::text)::uuid, s.number, s.kind, s.stage, s.end_reason, s.lesson, s.audiences,
  s.happened_at
from projects.project p
  cross join lateral (
    select distinct on (k.organisation_id) k.* from projects.deployment k join projects.project o on o.id = k.project_id
    where o.key not like 'bench-%' order by k.organisation_id, k.updated_at desc) d
  join projects.deployment_step s on s.deployment_id = d.id
where p.key like 'bench-%'
on conflict do nothing`;

const VERSIONS = `
insert into projects.published_version (project_id, number, occasion, second_pair, changed, content, published_at)
select p.id, number, case when number = 1 then 'published' else 'revised' end, number = 1, '{summary}',
  jsonb_build_object('title', p.title, 'summary', p.summary, 'problem', p.problem, 'approach', p.approach), p.published_at
from projects.project p cross join generate_series(1, 3) number where p.key like 'bench-%'
on conflict do nothing`;

/** Each tenth solution is what the nine after it came out of. */
const LINEAGE = `
insert into projects.lineage (child_id, parent_id, kind, changes, created_at)
select child.id, parent.id, 'variant', 'Andere Schnittstelle', child.created_at
from projects.project child
  join projects.project parent on parent.key = 'bench-' || (1 + (substring(child.key from 7)::int - 1) / 10 * 10)
where child.key like 'bench-%' and child.id <> parent.id`;

/** Gives each solution of the bench what a whole page has: all parts, one reuse of each adopter with its history, three versions and a family. */
export async function fillSolutions(database: Client): Promise<void> {
  for (const statement of [PARTS, REUSES, STEPS, VERSIONS, LINEAGE]) await database.query(statement);
  await database.query(
    `vacuum analyze projects.project_part, projects.deployment, projects.deployment_step,
       projects.published_version, projects.lineage`,
  );
}
