-- Who acts: accounts, organisations, who may do what for whom, and who is signed in.
create schema identity;

create table identity.account (
  id uuid not null,
  email citext not null,
  password_hash text not null,
  display_name text not null,
  locale text not null,
  job_title text,
  demo boolean not null default false,
  -- Shown on the sign-in page so that everyone can act as one of the invented people.
  demo_password text,
  created_at timestamptz not null,
  constraint pk_account primary key (id),
  constraint uq_account_email unique (email),
  constraint ck_account_locale check (locale in ('de', 'en')),
  constraint ck_account_demo_password check (demo_password is null or demo)
);

create table identity.organisation (
  id uuid not null,
  kind text not null,
  name text not null,
  -- What a search compares with: the name with umlauts written out and left out, and the key.
  name_fold text not null,
  ags char(8),
  verified_at timestamptz,
  demo boolean not null default false,
  mailbox citext,
  created_at timestamptz not null,
  constraint pk_organisation primary key (id),
  constraint uq_organisation_ags unique (ags),
  constraint ck_organisation_kind check (kind in (
    'municipality', 'district', 'association', 'state', 'federation',
    'provider', 'research', 'civil_society', 'company', 'network'
  )),
  constraint ck_organisation_ags check (ags ~ '^[0-9]{8}$'),
  constraint ck_organisation_ags_of_municipality check ((kind = 'municipality') = (ags is not null))
);
create index ix_organisation_name on identity.organisation (name collate "de-x-icu", id);
create index ix_organisation_name_fold on identity.organisation using gin (name_fold gin_trgm_ops);

create table identity.membership (
  account_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  created_at timestamptz not null,
  constraint pk_membership primary key (account_id, organisation_id, role),
  constraint fk_membership_account foreign key (account_id) references identity.account (id) on delete cascade,
  constraint fk_membership_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint ck_membership_role check (role in (
    'reader', 'author', 'approver', 'coordinator', 'signatory', 'admin'
  ))
);
create index ix_membership_organisation on identity.membership (organisation_id);

create table identity.network_role (
  account_id uuid not null,
  role text not null,
  created_at timestamptz not null,
  constraint pk_network_role primary key (account_id, role),
  constraint fk_network_role_account foreign key (account_id) references identity.account (id) on delete cascade,
  constraint ck_network_role_role check (role in ('editor', 'programme_editor', 'monitor', 'administrator'))
);

-- The token itself is only in the browser; whoever reads this table cannot sign in with it.
create table identity.session (
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text,
  constraint pk_session primary key (id),
  constraint uq_session_token_hash unique (token_hash),
  constraint fk_session_account foreign key (account_id) references identity.account (id) on delete cascade,
  constraint ck_session_token_hash check (octet_length(token_hash) = 32)
);
create index ix_session_account on identity.session (account_id);

-- Failed sign-ins of the last minutes, by hashes only; a job removes what no longer counts.
create table identity.sign_in_attempt (
  id uuid not null,
  email_hash bytea not null,
  address_hash bytea not null,
  occurred_at timestamptz not null,
  constraint pk_sign_in_attempt primary key (id)
);
create index ix_sign_in_attempt_email on identity.sign_in_attempt (email_hash, occurred_at);
create index ix_sign_in_attempt_address on identity.sign_in_attempt (address_hash, occurred_at);
