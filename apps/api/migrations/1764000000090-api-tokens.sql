-- Keys by which machines act for a person in one organisation. Only the hash of the text is kept; it is 256 bits of
-- chance, so a fast hash is enough.
create table identity.api_token (
  id uuid constraint pk_api_token primary key,
  token_hash bytea not null constraint uq_api_token_hash unique,
  prefix text not null,
  account_id uuid not null constraint fk_api_token_account references identity.account (id) on delete cascade,
  organisation_id uuid not null
    constraint fk_api_token_organisation references identity.organisation (id) on delete cascade,
  name text not null,
  roles text[] not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  warned_at timestamptz,
  revoked_at timestamptz,
  constraint ck_api_token_hash check (octet_length(token_hash) = 32),
  -- Approving, signing and administering are acts of people.
  constraint ck_api_token_roles
    check (cardinality(roles) > 0 and roles <@ array['reader', 'author', 'coordinator']),
  constraint ck_api_token_scopes
    check (cardinality(scopes) > 0 and scopes <@ array['read', 'write', 'documents']),
  constraint ck_api_token_expiry
    check (expires_at > created_at and expires_at <= created_at + interval '366 days')
);
create index ix_api_token_account on identity.api_token (account_id);
create index ix_api_token_organisation on identity.api_token (organisation_id);
create index ix_api_token_expiry on identity.api_token (expires_at);
