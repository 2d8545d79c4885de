-- What a use of AI is released on, version by version, and every decision of the gate.
create table gate.system_version (
  id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  label text not null,
  changes text not null,
  change text not null,
  -- Accounts without a key to them, so that what was decided stays when somebody leaves.
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  in_use_since timestamptz,
  classified_by uuid,
  classified_at timestamptz,
  reason text not null,
  constraint pk_system_version primary key (id),
  constraint uq_system_version_label unique (project_id, organisation_id, label),
  constraint fk_system_version_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint fk_system_version_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint ck_system_version_change check (change in ('first', 'unclassified', 'substantial', 'non_substantial')),
  constraint ck_system_version_classified check (
    (change in ('substantial', 'non_substantial')) = (classified_by is not null)
    and (classified_by is null) = (classified_at is null) and (classified_by is null) = (reason = '')
  ),
  constraint ck_system_version_own check (classified_by <> recorded_by),
  constraint ck_system_version_first check (change <> 'first' or in_use_since is not null)
);

create table gate.evidence_record (
  id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  type text not null,
  -- Null for what outlives a version, and before the first version was named.
  version_id uuid,
  status text not null,
  content jsonb not null,
  author_ids uuid[] not null,
  reviewer_id uuid,
  reason text not null,
  valid_until date,
  -- The record of another office this one began as a copy of; it may be gone.
  reuse_of uuid,
  version integer not null,
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  accepted_at timestamptz,
  constraint pk_evidence_record primary key (id),
  constraint fk_evidence_record_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint fk_evidence_record_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint fk_evidence_record_version foreign key (version_id) references gate.system_version (id) on delete cascade,
  constraint ck_evidence_record_type check (type in (
    'affected_groups', 'participation_record', 'responsibility_matrix', 'quality_requirement', 'fairness_requirement',
    'human_baseline', 'evaluation_result', 'dpia', 'fria', 'legal_basis', 'automation_law_check', 'art6_3_justification',
    'oversight_plan', 'logging_plan', 'input_data_check', 'incident_plan', 'complaint_channel', 'person_notice',
    'worker_notice', 'provider_docs', 'eu_db_registration', 'literacy_measures', 'accessibility_statement',
    'transparency_entry', 'wibe', 'co2_balance', 'release_decision'
  )),
  constraint ck_evidence_record_status check (status in (
    'draft', 'submitted', 'accepted', 'met', 'not_met', 'inconclusive', 'expired'
  )),
  constraint ck_evidence_record_met check (status <> 'met' or (reviewer_id is not null and accepted_at is not null)),
  -- Nobody judges what they wrote themselves; a release is signed and has no other author.
  constraint ck_evidence_record_four_eyes check (
    type = 'release_decision' or status not in ('accepted', 'met', 'not_met') or not reviewer_id = any (author_ids)
  ),
  constraint ck_evidence_record_version check (version > 0)
);
create unique index uq_evidence_record_type on gate.evidence_record (project_id, organisation_id, type, version_id)
  nulls not distinct;
create index ix_evidence_record_expiry on gate.evidence_record (valid_until)
  where status = 'met' and valid_until is not null;

create table gate.override (
  id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  status text not null,
  reason text not null,
  ends_on date not null,
  requested_by uuid not null,
  requested_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  ended_at timestamptz,
  constraint pk_override primary key (id),
  constraint fk_override_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint fk_override_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint ck_override_status check (status in ('requested', 'active', 'ended')),
  constraint ck_override_reason check (reason <> ''),
  constraint ck_override_confirmed check (
    (confirmed_by is null) = (confirmed_at is null) and (status <> 'active' or confirmed_by is not null)
  ),
  constraint ck_override_two_people check (confirmed_by <> requested_by),
  constraint ck_override_ended check ((status = 'ended') = (ended_at is not null))
);
create unique index uq_override_open on gate.override (project_id, organisation_id) where status <> 'ended';
create index ix_override_use on gate.override (project_id, organisation_id, requested_at desc);

-- Written once. No key to the entry on purpose: what was decided outlives what it was about.
create table gate.decision (
  id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  occasion text not null,
  step text not null,
  cause text,
  rule_set text not null,
  milestones_edition text not null,
  snapshot jsonb not null,
  outcome jsonb not null,
  decided_by uuid,
  decided_at timestamptz not null,
  constraint pk_decision primary key (id),
  constraint ck_decision_occasion check (occasion in ('release', 'entry', 'suspension')),
  constraint ck_decision_step check (step in ('pilot', 'operation')),
  constraint ck_decision_cause check (
    cause in ('inputs', 'record', 'version', 'expiry', 'override', 'milestone')
    and occasion = 'suspension' or cause is null and occasion <> 'suspension'
  )
);
create index ix_decision_use on gate.decision (project_id, organisation_id, decided_at desc, id desc);

create trigger decision_is_append_only before update or delete on gate.decision
  for each row execute function platform.refuse_change();
create trigger decision_is_never_emptied before truncate on gate.decision
  for each statement execute function platform.refuse_change();
