-- What municipalities look for, and the suggestions to join forces that come of similar needs. No account stands here:
-- a need is the office's.
create table consortia.need (
  id uuid not null,
  key text not null,
  organisation_id uuid not null,
  ags char(8) not null,
  title text not null,
  problem text not null,
  field text not null,
  task text not null,
  cases_per_year integer,
  deadline date,
  visibility text not null,
  status text not null,
  met_by_project_id uuid,
  met_by_consortium_id uuid,
  withdraw_reason text,
  audiences text[] not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_need primary key (id),
  constraint uq_need_key unique (key),
  constraint fk_need_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint fk_need_project foreign key (met_by_project_id)
    references projects.project (id) on delete set null,
  constraint fk_need_consortium foreign key (met_by_consortium_id)
    references consortia.consortium (id) on delete set null,
  constraint ck_need_field check (field in (
    'politics', 'administration', 'internal_services', 'public_safety', 'education', 'youth_family',
    'social', 'care', 'health', 'culture_sport', 'planning', 'building_housing', 'mobility',
    'utilities', 'environment', 'economy', 'civil_society'
  )),
  constraint ck_need_task check (task in (
    'strategy', 'ethics', 'participation', 'acceptance', 'fairness_quality', 'data', 'competence',
    'experimentation', 'cooperation', 'law', 'economy_efficiency', 'sustainability'
  )),
  constraint ck_need_visibility check (visibility in ('network', 'region', 'anonymous')),
  constraint ck_need_status check (status in ('open', 'met', 'withdrawn')),
  constraint ck_need_cases check (cases_per_year > 0),
  constraint ck_need_met check (
    (met_by_project_id is null or met_by_consortium_id is null)
    and (status = 'met' or met_by_project_id is null and met_by_consortium_id is null)
  ),
  constraint ck_need_withdrawn check ((status = 'withdrawn') = (withdraw_reason is not null)),
  -- The last net under every list: an anonymous need has no audience but its own house.
  constraint ck_need_anonymous check (
    visibility <> 'anonymous' or audiences = array['ORGANISATION:' || organisation_id::text]
  ),
  constraint ck_need_version check (version >= 1)
);
create index ix_need_audiences on consortia.need using gin (audiences);
create index ix_need_newest on consortia.need (created_at desc, id desc);
create index ix_need_open on consortia.need (ags, field) where status = 'open';
create index ix_need_organisation on consortia.need (organisation_id);
create index ix_need_project on consortia.need (met_by_project_id);
create index ix_need_consortium on consortia.need (met_by_consortium_id);

create table consortia.need_suggestion (
  id uuid not null,
  region text not null,
  field text not null,
  status text not null,
  consortium_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_need_suggestion primary key (id),
  constraint fk_need_suggestion_consortium foreign key (consortium_id)
    references consortia.consortium (id) on delete set null,
  constraint ck_need_suggestion_region check (region ~ '^([0-9]{2}|[0-9]{5})$'),
  constraint ck_need_suggestion_status check (status in ('open', 'proposed', 'lapsed'))
);
create index ix_need_suggestion_region on consortia.need_suggestion (region, status);
create index ix_need_suggestion_consortium on consortia.need_suggestion (consortium_id);

create table consortia.suggested_need (
  suggestion_id uuid not null,
  need_id uuid not null,
  consent text not null,
  asked_at timestamptz,
  answered_at timestamptz,
  constraint pk_suggested_need primary key (suggestion_id, need_id),
  constraint fk_suggested_need_suggestion foreign key (suggestion_id)
    references consortia.need_suggestion (id) on delete cascade,
  constraint fk_suggested_need_need foreign key (need_id) references consortia.need (id) on delete cascade,
  constraint ck_suggested_need_consent check (consent in ('not_asked', 'asked', 'given', 'refused', 'withdrawn')),
  constraint ck_suggested_need_asked check ((consent = 'not_asked') = (asked_at is null))
);
create index ix_suggested_need_need on consortia.suggested_need (need_id);
