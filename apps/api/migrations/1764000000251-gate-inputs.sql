-- What an organisation answered about its use of a solution, and the dates of the law its requirements rest on.

-- One organisation's use of one solution: the owner's own, or that of an adopter. Who changed which answer when stands in
-- the events.
create table gate.gated_use (
  id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  inputs jsonb not null,
  version integer not null,
  audiences text[] not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_gated_use primary key (id),
  constraint uq_gated_use_user unique (project_id, organisation_id),
  constraint fk_gated_use_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint fk_gated_use_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint ck_gated_use_version check (version > 0),
  constraint ck_gated_use_audiences check (cardinality(audiences) > 0)
);
create index ix_gated_use_organisation on gate.gated_use (organisation_id);

-- Dates of the law, kept by editors. A draft binds nobody; what was adopted is future law until somebody read that it is in
-- force.
create table gate.legal_milestone (
  key text not null,
  valid_from date,
  status text not null,
  source_url text not null,
  checked_on date not null,
  version integer not null,
  constraint pk_legal_milestone primary key (key),
  constraint ck_legal_milestone_status check (status in ('draft', 'adopted', 'in_force')),
  constraint ck_legal_milestone_day check (status <> 'in_force' or valid_from is not null),
  constraint ck_legal_milestone_source check (source_url ~ '^https?://'),
  constraint ck_legal_milestone_version check (version > 0)
);

-- As known in July 2026. The number and day of publication of the omnibus were not found, hence no date.
insert into gate.legal_milestone (key, valid_from, status, source_url, checked_on, version) values
  ('literacy_and_prohibitions', '2025-02-02', 'in_force', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj', '2026-07-02', 1),
  ('general_purpose_models', '2025-08-02', 'in_force', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj', '2026-07-02', 1),
  ('digital_omnibus', null, 'adopted', 'https://aiadopt.eu/en/insights/digital-omnibus-eu-ai-act', '2026-07-02', 1),
  ('general_application', '2026-08-02', 'in_force', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj', '2026-07-02', 1),
  ('new_prohibitions_and_marking', '2026-12-02', 'adopted', 'https://epium.com/news/eu-artificial-intelligence-act-omnibus-deal-delays-high-risk-rules/', '2026-07-02', 1),
  ('national_sandboxes', '2027-08-02', 'adopted', 'https://www.jsdomingues.com/', '2026-07-02', 1),
  ('annex_iii_duties', '2027-12-02', 'adopted', 'https://aiadopt.eu/en/insights/digital-omnibus-eu-ai-act', '2026-07-02', 1),
  ('annex_i_duties', '2028-08-02', 'adopted', 'https://aiadopt.eu/en/insights/digital-omnibus-eu-ai-act', '2026-07-02', 1),
  ('legacy_systems', '2030-08-02', 'in_force', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj', '2026-07-02', 1),
  ('german_implementation', null, 'draft', 'https://www.gleisslutz.com/', '2026-07-02', 1);
