-- Where a solution comes from (handbook 2.2), and who owns it together.
create table projects.lineage (
  child_id uuid not null,
  parent_id uuid not null,
  kind text not null,
  changes text not null,
  created_at timestamptz not null,
  constraint pk_lineage primary key (child_id, parent_id),
  constraint fk_lineage_child foreign key (child_id) references projects.project (id) on delete cascade,
  constraint fk_lineage_parent foreign key (parent_id) references projects.project (id) on delete cascade,
  constraint ck_lineage_kind check (kind in ('variant', 'based_on')),
  -- Longer circles are refused by the rule, under a lock on the table.
  constraint ck_lineage_itself check (child_id <> parent_id)
);
create index ix_lineage_parent on projects.lineage (parent_id);

create table projects.co_owner (
  project_id uuid not null,
  organisation_id uuid not null,
  invited_at timestamptz not null,
  accepted_at timestamptz,
  constraint pk_co_owner primary key (project_id, organisation_id),
  constraint fk_co_owner_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint fk_co_owner_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade
);
create index ix_co_owner_organisation on projects.co_owner (organisation_id);

-- Those that said yes stand on the entry itself, because every policy asks for them.
alter table projects.project add column co_owner_ids uuid[] not null default '{}';
create index ix_project_co_owners on projects.project using gin (co_owner_ids) where co_owner_ids <> '{}';
