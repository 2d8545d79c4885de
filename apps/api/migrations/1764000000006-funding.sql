-- Programmes, their calls, and the joint applications of consortia.
create schema funding;

create table funding.programme (
  id uuid primary key,
  key text not null constraint uq_programme_key unique,
  title text not null,
  summary text not null,
  funder text not null,
  level text not null constraint ck_programme_level check (level in ('eu', 'federal', 'land', 'kreis', 'foundation')),
  instrument text not null constraint ck_programme_instrument check (instrument in ('grant', 'loan', 'competition')),
  financing_kind text not null
    constraint ck_programme_financing check (financing_kind in ('proportionate', 'fixed_amount', 'deficit', 'full')),
  early_start text not null constraint ck_programme_early_start check (early_start in ('forbidden', 'on_request')),
  cumulation text not null constraint ck_programme_cumulation check (cumulation in ('allowed', 'forbidden')),
  binding_years integer,
  source_url text,
  checked_at date,
  demo boolean not null default false,
  created_at timestamptz not null
);

create table funding.call (
  id uuid primary key,
  key text not null constraint uq_call_key unique,
  programme_id uuid not null constraint fk_call_programme references funding.programme (id) on delete cascade,
  title text not null,
  summary text not null,
  status text not null constraint ck_call_status check (status in ('draft', 'open', 'closed')),
  version integer not null,
  stages integer not null constraint ck_call_stages check (stages in (1, 2)),
  terms jsonb not null,
  deadline_kind text not null constraint ck_call_deadline_kind check (deadline_kind in ('upload', 'receipt', 'dispatch')),
  deadline_local_date text not null,
  deadline_local_time text not null,
  deadline_ends_at timestamptz not null,
  fields text[] not null default '{}',
  lands text[] not null default '{}',
  form jsonb not null,
  created_at timestamptz not null
);
create index ix_call_programme on funding.call (programme_id);
create index ix_call_deadline on funding.call (status, deadline_ends_at);

create table funding.application (
  id uuid primary key,
  key text not null constraint uq_application_key unique,
  call_id uuid not null constraint fk_application_call references funding.call (id),
  call_version integer not null,
  consortium_id uuid not null constraint fk_application_consortium references consortia.consortium (id) on delete cascade,
  lead_organisation_id uuid not null
    constraint fk_application_lead references identity.organisation (id) on delete cascade,
  title text not null,
  status text not null constraint ck_application_status check (status in (
    'draft', 'internal_review', 'sketch_submitted', 'sketch_rejected', 'invited', 'application_submitted', 'rejected',
    'granted', 'running', 'report_submitted', 'closed', 'withdrawn', 'merged_into')),
  budget jsonb not null,
  audiences text[] not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz
);
create index ix_application_audiences on funding.application using gin (audiences);
create index ix_application_call on funding.application (call_id);
create index ix_application_lead on funding.application (lead_organisation_id);
create index ix_application_consortium on funding.application (consortium_id);
-- One application per consortium and call, unless the former was withdrawn.
create unique index uq_application_live on funding.application (consortium_id, call_id)
  where status not in ('withdrawn', 'merged_into');

create table funding.section_answers (
  application_id uuid not null
    constraint fk_section_answers_application references funding.application (id) on delete cascade,
  section_key text not null,
  answers jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  constraint pk_section_answers primary key (application_id, section_key)
);

-- Questions and answers as they were handed in, with the hash that proves it. Never changed; goes only with its application.
create table funding.submission (
  id uuid primary key,
  application_id uuid not null constraint fk_submission_application references funding.application (id) on delete cascade,
  stage text not null constraint ck_submission_stage check (stage in ('sketch', 'application')),
  canonical text not null,
  sha256 text not null,
  submitted_at timestamptz not null,
  submitted_by uuid not null,
  constraint uq_submission_stage unique (application_id, stage)
);
create trigger submission_is_frozen before update on funding.submission
  for each row execute function platform.refuse_change();
