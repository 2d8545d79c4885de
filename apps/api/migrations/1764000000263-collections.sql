-- Choosing among what is shared.
create schema discovery;

-- Solutions that somebody put together: a person, an organisation, or editors for everybody.
create table discovery.collection (
  id uuid not null,
  key text not null,
  scope text not null,
  owner_account_id uuid,
  organisation_id uuid,
  audiences text[] not null,
  title text not null,
  description text not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Can be undone for some days, then a job removes the row.
  deleted_at timestamptz,
  constraint pk_collection primary key (id),
  constraint uq_collection_key unique (key),
  constraint fk_collection_account foreign key (owner_account_id) references identity.account (id) on delete cascade,
  constraint fk_collection_organisation foreign key (organisation_id) references identity.organisation (id) on delete cascade,
  constraint ck_collection_scope check (scope in ('personal', 'organisation', 'public')),
  constraint ck_collection_owner check (
    (scope = 'personal') = (owner_account_id is not null) and (scope = 'organisation') = (organisation_id is not null)
  ),
  constraint ck_collection_version check (version > 0)
);

create index ix_collection_account on discovery.collection (owner_account_id) where owner_account_id is not null;
create index ix_collection_organisation on discovery.collection (organisation_id) where organisation_id is not null;
create index ix_collection_public on discovery.collection (created_at desc, id desc) where scope = 'public';
create index ix_collection_deleted on discovery.collection (deleted_at) where deleted_at is not null;

create table discovery.collection_entry (
  id uuid not null,
  collection_id uuid not null,
  project_id uuid not null,
  note text not null,
  added_at timestamptz not null,
  position integer not null,
  constraint pk_collection_entry primary key (id),
  constraint fk_collection_entry_collection foreign key (collection_id) references discovery.collection (id) on delete cascade,
  constraint fk_collection_entry_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint uq_collection_entry_project unique (collection_id, project_id)
);

create index ix_collection_entry_project on discovery.collection_entry (project_id);
