-- Who joins an organisation and how: invitations by mail, requests to join, the admin role handed over, vacant offices.
create schema if not exists organisations;

create table organisations.membership_invitation (
  id uuid not null,
  organisation_id uuid not null,
  -- In lower case with the domain in ASCII, so that two spellings of one address are one address.
  email text not null,
  roles text[] not null,
  locale text not null,
  message text not null,
  -- The code itself is only in the mail; whoever reads this table cannot accept with it.
  token_hash bytea not null,
  status text not null,
  invited_by uuid,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  decline_reason text,
  constraint pk_membership_invitation primary key (id),
  constraint uq_membership_invitation_token_hash unique (token_hash),
  constraint fk_membership_invitation_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint fk_membership_invitation_inviter foreign key (invited_by)
    references identity.account (id) on delete set null,
  constraint ck_membership_invitation_roles check (
    cardinality(roles) > 0 and roles <@ array['reader', 'author', 'approver', 'coordinator', 'signatory', 'admin']
  ),
  constraint ck_membership_invitation_locale check (locale in ('de', 'en')),
  constraint ck_membership_invitation_status check (status in (
    'pending', 'accepted', 'declined', 'expired', 'withdrawn'
  )),
  constraint ck_membership_invitation_token_hash check (octet_length(token_hash) = 32)
);
create unique index uq_membership_invitation_pending
  on organisations.membership_invitation (organisation_id, email) where status = 'pending';
create index ix_membership_invitation_organisation
  on organisations.membership_invitation (organisation_id, created_at);
create index ix_membership_invitation_email on organisations.membership_invitation (email) where status = 'pending';

create table organisations.join_request (
  id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  message text not null,
  status text not null,
  created_at timestamptz not null,
  answered_at timestamptz,
  decline_reason text,
  constraint pk_join_request primary key (id),
  constraint fk_join_request_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint fk_join_request_account foreign key (account_id) references identity.account (id) on delete cascade,
  constraint ck_join_request_status check (status in ('pending', 'accepted', 'declined', 'withdrawn'))
);
create unique index uq_join_request_pending
  on organisations.join_request (organisation_id, account_id) where status = 'pending';
create index ix_join_request_organisation on organisations.join_request (organisation_id, created_at);
create index ix_join_request_account on organisations.join_request (account_id);

create table organisations.hand_over (
  id uuid not null,
  organisation_id uuid not null,
  from_account_id uuid not null,
  to_account_id uuid not null,
  status text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  constraint pk_hand_over primary key (id),
  constraint fk_hand_over_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint fk_hand_over_from foreign key (from_account_id) references identity.account (id) on delete cascade,
  constraint fk_hand_over_to foreign key (to_account_id) references identity.account (id) on delete cascade,
  constraint ck_hand_over_status check (status in ('pending', 'accepted', 'declined', 'withdrawn', 'expired')),
  constraint ck_hand_over_people check (from_account_id <> to_account_id)
);
create unique index uq_hand_over_pending
  on organisations.hand_over (organisation_id, from_account_id) where status = 'pending';
create index ix_hand_over_to on organisations.hand_over (to_account_id);

-- Organisations in which nobody looks after the entries any more, since when.
create table organisations.vacancy (
  organisation_id uuid not null,
  since timestamptz not null,
  constraint pk_vacancy primary key (organisation_id),
  constraint fk_vacancy_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade
);

-- Set while nobody in the organisation of the entry looks after it.
alter table projects.project add column vacant_since timestamptz;
