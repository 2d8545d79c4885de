-- Several uses of one solution that are measured together, as small towns never have enough cases alone.
create table gate.evaluation_pool (
  id uuid not null,
  project_id uuid not null,
  -- An organisation without a key to it, so that the others keep their pool when it is gone.
  opener_organisation_id uuid not null,
  opened_at timestamptz not null,
  -- Version, decision rule, protocol and requirements, fixed for good.
  terms jsonb not null,
  version integer not null,
  constraint pk_evaluation_pool primary key (id),
  constraint fk_evaluation_pool_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint ck_evaluation_pool_version check (version > 0)
);
create index ix_evaluation_pool_project on gate.evaluation_pool (project_id, opened_at desc);

-- Who left stays listed, so that nobody takes bad figures away unseen.
create table gate.pool_membership (
  pool_id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  joined_at timestamptz not null,
  left_at timestamptz,
  leave_reason text not null,
  reasons jsonb not null,
  constraint pk_pool_membership primary key (pool_id, organisation_id),
  constraint fk_pool_membership_pool foreign key (pool_id) references gate.evaluation_pool (id) on delete cascade,
  constraint fk_pool_membership_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint fk_pool_membership_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint ck_pool_membership_left check ((left_at is null) = (leave_reason = ''))
);
create index ix_pool_membership_use on gate.pool_membership (project_id, organisation_id) where left_at is null;

alter table gate.decision drop constraint ck_decision_cause;
alter table gate.decision add constraint ck_decision_cause check (
  cause in ('inputs', 'record', 'version', 'expiry', 'override', 'milestone', 'pool')
  and occasion = 'suspension' or cause is null and occasion <> 'suspension'
);
