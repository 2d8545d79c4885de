-- People whom a provider outside vouches for. Issuer and subject are the identity, never an address.
create table identity.provider_identity (
  id uuid not null,
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  linked_at timestamptz not null,
  last_used_at timestamptz not null,
  constraint pk_provider_identity primary key (id),
  constraint uq_provider_identity_subject unique (issuer, subject),
  constraint fk_provider_identity_account foreign key (account_id)
    references identity.account (id) on delete cascade
);
create index ix_provider_identity_account on identity.provider_identity (account_id);

-- With which identity a role came; null when somebody gave it by hand.
alter table identity.membership add column provider_identity_id uuid;
alter table identity.membership add constraint fk_membership_provider_identity
  foreign key (provider_identity_id) references identity.provider_identity (id) on delete cascade;
create index ix_membership_provider_identity on identity.membership (provider_identity_id)
  where provider_identity_id is not null;
alter table identity.network_role add column provider_identity_id uuid;
alter table identity.network_role add constraint fk_network_role_provider_identity
  foreign key (provider_identity_id) references identity.provider_identity (id) on delete cascade;

-- People who are at a provider right now. State and browser are known by their hashes only; nonce and PKCE verifier are
-- derived from what the browser keeps and stand nowhere.
create table identity.provider_flow (
  id uuid not null,
  state_hash bytea not null,
  browser_hash bytea not null,
  provider text not null,
  purpose text not null,
  session_id uuid,
  return_to text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pk_provider_flow primary key (id),
  constraint uq_provider_flow_state_hash unique (state_hash),
  constraint fk_provider_flow_session foreign key (session_id)
    references identity.session (id) on delete cascade,
  constraint ck_provider_flow_purpose check (purpose in ('sign_in', 'link', 'confirm')),
  constraint ck_provider_flow_session check ((purpose = 'sign_in') = (session_id is null))
);
create index ix_provider_flow_expires on identity.provider_flow (expires_at);

-- The ID token a session began with, for the sign-out at the provider; the key to it is the token of the session.
create table identity.provider_session (
  session_id uuid not null,
  identity_id uuid not null,
  provider text not null,
  sealed_id_token bytea not null,
  constraint pk_provider_session primary key (session_id),
  constraint fk_provider_session_session foreign key (session_id)
    references identity.session (id) on delete cascade,
  constraint fk_provider_session_identity foreign key (identity_id)
    references identity.provider_identity (id) on delete cascade
);
create index ix_provider_session_identity on identity.provider_session (identity_id);

-- A ticket for the way out through the provider, when the session here is over already.
create table identity.provider_sign_out (
  ticket_hash bytea not null,
  provider text not null,
  sealed_id_token bytea,
  expires_at timestamptz not null,
  constraint pk_provider_sign_out primary key (ticket_hash)
);
create index ix_provider_sign_out_expires on identity.provider_sign_out (expires_at);
