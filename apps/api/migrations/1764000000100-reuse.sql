-- Who uses the solution of another organisation, and how far it has come (handbook 2.2, deployment).
create table projects.deployment (
  id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  -- Null for adopters that are no municipality: no count of municipalities contains them.
  ags text,
  stage text not null,
  stage_since timestamptz not null,
  confirmed_at timestamptz not null,
  acknowledged_at timestamptz,
  -- What the clock has told since the last confirmation.
  announced text,
  audiences text[] not null,
  effort_days integer,
  cost_cents bigint,
  adaptations text not null,
  end_reason text,
  lesson text not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_deployment primary key (id),
  constraint uq_deployment_adopter unique (project_id, organisation_id),
  -- Only drafts and the invented region are ever deleted.
  constraint fk_deployment_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint fk_deployment_organisation foreign key (organisation_id) references identity.organisation (id) on delete cascade,
  constraint fk_deployment_municipality foreign key (ags) references municipalities.municipality (ags),
  constraint ck_deployment_stage check (stage in ('watching', 'examined', 'decided', 'pilot', 'operation', 'ended')),
  constraint ck_deployment_announced check (announced in ('reuse.confirmation_due', 'reuse.lapsed')),
  constraint ck_deployment_end_reason check (end_reason in (
    'no_value', 'not_fair', 'not_economic', 'legal', 'funding_ended', 'replaced', 'other'
  )),
  constraint ck_deployment_end check ((stage = 'ended') = (end_reason is not null)),
  constraint ck_deployment_effort_days check (effort_days between 0 and 10000),
  constraint ck_deployment_cost_cents check (cost_cents between 0 and 10000000000),
  constraint ck_deployment_version check (version > 0)
);

create index ix_deployment_project on projects.deployment (project_id, updated_at desc, id desc);
create index ix_deployment_organisation on projects.deployment (organisation_id, updated_at desc, id desc);
create index ix_deployment_confirmed on projects.deployment (confirmed_at) where stage <> 'ended';

alter table notifications.notice drop constraint ck_notice_kind;
alter table notifications.notice add constraint ck_notice_kind check (kind in (
  'invitation_received', 'invitation_accepted', 'invitation_declined', 'invitation_withdrawn',
  'invitation_expired', 'partner_left', 'partner_role_changed', 'lead_handed_over', 'consortium_dissolved',
  'application_started', 'application_review_begun', 'sketch_submitted', 'application_submitted',
  'application_withdrawn', 'reuse_reported', 'reuse_noted', 'reuse_confirmation_due', 'reuse_lapsed'
));
