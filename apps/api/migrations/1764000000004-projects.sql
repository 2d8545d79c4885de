-- What is shared: the projects of the municipalities and what public sources report of them.
create schema projects;

create table projects.project (
  id uuid not null,
  -- The readable part of the address, fixed at the first publication.
  key text not null,
  -- Null for an entry from a public source: a municipality never publishes what it did not write.
  organisation_id uuid,
  ags text not null,
  origin text not null,
  status text not null,
  audiences text[] not null,
  version integer not null,
  title text not null,
  summary text not null,
  primary_field text,
  secondary_fields text[] not null,
  action_clusters text[] not null,
  solution_type text,
  state text not null,
  municipal_role text,
  value_promise jsonb not null,
  problem text not null,
  approach text not null,
  contact_mailbox text not null,
  links jsonb not null,
  licence text not null,
  discontinuation jsonb,
  source jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  constraint pk_project primary key (id),
  constraint uq_project_key unique (key),
  constraint fk_project_organisation foreign key (organisation_id) references identity.organisation (id),
  constraint fk_project_municipality foreign key (ags) references municipalities.municipality (ags),
  constraint ck_project_origin check (origin in ('municipality', 'public_source')),
  constraint ck_project_publisher check (
    (origin = 'municipality') = (organisation_id is not null) and (origin = 'public_source') = (source is not null)
  ),
  constraint ck_project_status check (status in ('draft', 'published', 'withdrawn')),
  constraint ck_project_published_at check (status = 'draft' or published_at is not null),
  constraint ck_project_version check (version > 0),
  constraint ck_project_primary_field check (primary_field in (
    'politics', 'administration', 'internal_services', 'public_safety', 'education', 'youth_family', 'social', 'care',
    'health', 'culture_sport', 'planning', 'building_housing', 'mobility', 'utilities', 'environment', 'economy',
    'civil_society'
  )),
  constraint ck_project_secondary_fields check (
    cardinality(secondary_fields) <= 3 and secondary_fields <@ array[
      'politics', 'administration', 'internal_services', 'public_safety', 'education', 'youth_family', 'social',
      'care', 'health', 'culture_sport', 'planning', 'building_housing', 'mobility', 'utilities', 'environment',
      'economy', 'civil_society'
    ] and not (primary_field is not null and primary_field = any (secondary_fields))
  ),
  constraint ck_project_action_clusters check (action_clusters <@ array[
    'strategy', 'ethics', 'participation', 'acceptance', 'fairness_quality', 'data', 'competence', 'experimentation',
    'cooperation', 'law', 'economy_efficiency', 'sustainability'
  ]),
  constraint ck_project_solution_type check (solution_type in (
    'rule_based', 'rpa', 'statistical', 'ml', 'perception', 'optimisation', 'simulation', 'generative', 'hybrid'
  )),
  constraint ck_project_state check (state in ('idea', 'concept', 'pilot', 'operation', 'discontinued')),
  constraint ck_project_municipal_role check (municipal_role in ('user', 'enabler', 'funder', 'regulator')),
  constraint ck_project_discontinuation check (discontinuation is null or state = 'discontinued')
);

create index ix_project_newest on projects.project (published_at desc, id desc) where status = 'published';
create index ix_project_title on projects.project ((title collate "de-x-icu"), id) where status = 'published';
create index ix_project_field on projects.project (primary_field, published_at desc, id desc) where status = 'published';
create index ix_project_ags on projects.project (ags, published_at desc, id desc);
create index ix_project_organisation on projects.project (organisation_id, updated_at desc, id desc);
create index ix_project_audiences on projects.project using gin (audiences);
