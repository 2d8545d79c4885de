-- Entries in the forms of other registers, and back.
create schema exchange;

-- What other registers ask and the form of a project does not.
create table exchange.project_details (
  project_id uuid not null,
  details jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  constraint pk_project_details primary key (project_id),
  constraint fk_project_details_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint ck_project_details_version check (version > 0)
);

-- When what was handed out or taken in. No person stands here: a run belongs to an organisation, or to the public,
-- whose runs of one day are counted in one row.
create table exchange.run (
  id uuid not null,
  direction text not null,
  format text not null,
  -- Null for the whole catalogue.
  project_id uuid,
  -- Null for the public.
  organisation_id uuid,
  entries integer not null,
  violations integer not null,
  content_version integer,
  details_version integer,
  ran_on date not null,
  ran_at timestamptz not null,
  times integer not null,
  constraint pk_run primary key (id),
  constraint fk_run_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint fk_run_organisation foreign key (organisation_id) references identity.organisation (id) on delete cascade,
  constraint ck_run_direction check (direction in ('export', 'import')),
  constraint ck_run_format check (format in (
    'eurocities', 'publiccode', 'schema_org', 'maki', 'eu_database', 'dcat_ap_de'
  )),
  constraint ck_run_times check (times > 0)
);

create index ix_run_project on exchange.run (project_id, ran_at desc, id desc);
create unique index uq_run_public_day on exchange.run (direction, format, project_id, ran_on) nulls not distinct
  where organisation_id is null;
