-- What happened to the use of a solution, step by step; it goes only with the use itself.
create table projects.deployment_step (
  deployment_id uuid not null,
  number integer not null,
  kind text not null,
  -- Where the use stood after it.
  stage text not null,
  end_reason text,
  lesson text not null,
  audiences text[] not null,
  happened_at timestamptz not null,
  constraint pk_deployment_step primary key (deployment_id, number),
  constraint fk_deployment_step_deployment foreign key (deployment_id) references projects.deployment (id) on delete cascade,
  constraint ck_deployment_step_number check (number > 0),
  constraint ck_deployment_step_kind check (kind in ('stage', 'confirmed', 'lapsed', 'acknowledged')),
  constraint ck_deployment_step_stage check (stage in ('watching', 'examined', 'decided', 'pilot', 'operation', 'ended')),
  constraint ck_deployment_step_end_reason check (end_reason in (
    'no_value', 'not_fair', 'not_economic', 'legal', 'funding_ended', 'replaced', 'other'
  )),
  constraint ck_deployment_step_end check (kind = 'stage' and stage = 'ended' or end_reason is null and lesson = '')
);

create trigger deployment_step_is_never_rewritten before update on projects.deployment_step
  for each row execute function platform.refuse_change();
create trigger deployment_step_is_never_emptied before truncate on projects.deployment_step
  for each statement execute function platform.refuse_change();

-- What the trail knows of the uses there are, and of those it does not know where they stand now.
insert into projects.deployment_step (deployment_id, number, kind, stage, end_reason, lesson, audiences, happened_at)
select told.deployment_id,
  row_number() over (partition by told.deployment_id order by told.happened_at, told.event_id),
  told.kind, told.stage,
  case when told.closes then told.end_reason end,
  case when told.closes then told.lesson else '' end,
  case when told.stage in ('decided', 'pilot', 'operation', 'ended') then array['PUBLIC'] else told.sides end,
  told.happened_at
from (
  select known.*, deployment.end_reason, deployment.lesson, sides.sides,
    known.kind = 'stage' and known.stage = 'ended' and deployment.stage = 'ended'
      and not exists (
        select from platform.event later
        where later.subject_id = deployment.id::text and later.type = 'reuse.stage_set'
          and (later.occurred_at, later.id) > (known.happened_at, known.event_id)
      ) as closes
  from projects.deployment deployment
    cross join lateral (
      select event.id as event_id, deployment.id as deployment_id, event.occurred_at as happened_at,
        case event.type when 'reuse.stage_set' then 'stage' when 'reuse.confirmed' then 'confirmed'
          when 'reuse.lapsed' then 'lapsed' else 'acknowledged' end as kind,
        coalesce(
          event.payload ->> 'to',
          (select before.payload ->> 'to' from platform.event before
            where before.subject_id = event.subject_id and before.type = 'reuse.stage_set'
              and (before.occurred_at, before.id) < (event.occurred_at, event.id)
            order by before.occurred_at desc, before.id desc limit 1),
          deployment.stage
        ) as stage
      from platform.event event
      where event.subject_id = deployment.id::text
        and event.type in ('reuse.stage_set', 'reuse.confirmed', 'reuse.lapsed', 'reuse.acknowledged')
      union all
      select null, deployment.id, deployment.stage_since, 'stage', deployment.stage
      where not exists (
        select from platform.event event
        where event.subject_id = deployment.id::text and event.type = 'reuse.stage_set'
      )
    ) known
    join projects.project project on project.id = deployment.project_id
    cross join lateral (
      select array_remove(array[deployment.organisation_id, project.organisation_id]
        || array(select owner.organisation_id from projects.co_owner owner 
          where owner.project_id = project.id and owner.accepted_at is not null), null) as ids
    ) owners
    cross join lateral (select array(select 'ORGANISATION:' || id from unnest(owners.ids) id) as sides) sides
) told;
