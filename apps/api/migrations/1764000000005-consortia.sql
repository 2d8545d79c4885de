-- Who joins forces: consortia, their members, invitations to them.
create schema consortia;

create table consortia.consortium (
  id uuid not null,
  key text not null,
  title text not null,
  purpose text not null,
  field text not null,
  lands text[] not null,
  kreise text[] not null,
  status text not null,
  project_id uuid,
  lead_organisation_id uuid not null,
  audiences text[] not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint pk_consortium primary key (id),
  constraint uq_consortium_key unique (key),
  constraint fk_consortium_project foreign key (project_id)
    references projects.project (id) on delete set null,
  constraint fk_consortium_lead_organisation foreign key (lead_organisation_id)
    references identity.organisation (id),
  constraint ck_consortium_status check (status in ('forming', 'active', 'dissolved')),
  constraint ck_consortium_field check (field in (
    'politics', 'administration', 'internal_services', 'public_safety', 'education', 'youth_family',
    'social', 'care', 'health', 'culture_sport', 'planning', 'building_housing', 'mobility',
    'utilities', 'environment', 'economy', 'civil_society'
  )),
  constraint ck_consortium_version check (version >= 1)
);
create index ix_consortium_audiences on consortia.consortium using gin (audiences);
create index ix_consortium_updated on consortia.consortium (updated_at desc, id desc);
create index ix_consortium_project on consortia.consortium (project_id);
create index ix_consortium_lead_organisation on consortia.consortium (lead_organisation_id);

create table consortia.partner (
  consortium_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  since timestamptz not null,
  constraint pk_partner primary key (consortium_id, organisation_id),
  constraint fk_partner_consortium foreign key (consortium_id)
    references consortia.consortium (id) on delete cascade,
  constraint fk_partner_organisation foreign key (organisation_id)
    references identity.organisation (id),
  constraint ck_partner_role check (role in ('lead', 'partner', 'associated', 'subcontractor', 'observer'))
);
-- Exactly one lead: this index allows no second, and the rules never take the last one away.
create unique index uq_partner_one_lead on consortia.partner (consortium_id) where role = 'lead';
create index ix_partner_organisation on consortia.partner (organisation_id);

create table consortia.invitation (
  id uuid not null,
  consortium_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  message text not null,
  status text not null,
  audiences text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  decline_reason text,
  constraint pk_invitation primary key (id),
  constraint fk_invitation_consortium foreign key (consortium_id)
    references consortia.consortium (id) on delete cascade,
  constraint fk_invitation_organisation foreign key (organisation_id)
    references identity.organisation (id),
  constraint ck_invitation_role check (role in ('partner', 'associated', 'subcontractor', 'observer')),
  constraint ck_invitation_status check (status in ('pending', 'accepted', 'declined', 'expired', 'withdrawn')),
  constraint ck_invitation_expires check (expires_at > created_at),
  constraint ck_invitation_answered check ((status in ('accepted', 'declined')) = (answered_at is not null)),
  constraint ck_invitation_reason check ((status = 'declined') = (decline_reason is not null))
);
create unique index uq_invitation_pending on consortia.invitation (consortium_id, organisation_id)
  where status = 'pending';
create index ix_invitation_consortium on consortia.invitation (consortium_id, created_at);
create index ix_invitation_organisation on consortia.invitation (organisation_id, created_at);
create index ix_invitation_pending_until on consortia.invitation (expires_at) where status = 'pending';
