-- Second factors, and the short-lived steps on the way to a session or to a proof.

-- One authenticator app per account; without confirmed_at its set-up is still open.
create table identity.totp (
  account_id uuid not null,
  -- Encrypted (AES-256-GCM); the key is in the settings, not in the database.
  sealed_secret bytea not null,
  -- The 30-second step of the last code that was taken: a code never works twice.
  last_used_step bigint,
  last_used_at timestamptz,
  confirmed_at timestamptz,
  created_at timestamptz not null,
  constraint pk_totp primary key (account_id),
  constraint fk_totp_account foreign key (account_id) references identity.account (id) on delete cascade
);

create table identity.passkey (
  id uuid not null,
  account_id uuid not null,
  name text not null,
  credential_id text not null,
  public_key bytea not null,
  -- How often the key signed, as far as it tells; going backwards means a copy.
  counter bigint not null,
  transports text[] not null,
  -- Whether the key is synchronised between devices.
  synced boolean not null,
  last_used_at timestamptz,
  created_at timestamptz not null,
  constraint pk_passkey primary key (id),
  constraint uq_passkey_credential_id unique (credential_id),
  constraint fk_passkey_account foreign key (account_id) references identity.account (id) on delete cascade,
  constraint ck_passkey_name check (char_length(name) between 1 and 60)
);
create index ix_passkey_account on identity.passkey (account_id);

create table identity.recovery_code (
  id uuid not null,
  account_id uuid not null,
  code_hash text not null,
  used_at timestamptz,
  created_at timestamptz not null,
  constraint pk_recovery_code primary key (id),
  constraint fk_recovery_code_account foreign key (account_id) references identity.account (id) on delete cascade
);
create index ix_recovery_code_account on identity.recovery_code (account_id);

-- The password was right, the second factor is to come; the token is in a cookie of the browser.
create table identity.sign_in_step (
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  failures smallint not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pk_sign_in_step primary key (id),
  constraint uq_sign_in_step_token_hash unique (token_hash),
  constraint fk_sign_in_step_account foreign key (account_id) references identity.account (id) on delete cascade,
  constraint ck_sign_in_step_token_hash check (octet_length(token_hash) = 32)
);
create index ix_sign_in_step_account on identity.sign_in_step (account_id);

-- What a passkey is asked to sign: once, for one purpose, for one browser or one session.
create table identity.passkey_challenge (
  id uuid not null,
  challenge_hash bytea not null,
  purpose text not null,
  -- The cookie of the browser that signs in, or the session that registers or confirms.
  browser_hash bytea,
  session_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pk_passkey_challenge primary key (id),
  constraint uq_passkey_challenge_challenge_hash unique (challenge_hash),
  constraint fk_passkey_challenge_session foreign key (session_id)
    references identity.session (id) on delete cascade,
  constraint ck_passkey_challenge_purpose check (purpose in ('sign_in', 'registration', 'confirmation')),
  constraint ck_passkey_challenge_bound check (
    (purpose = 'sign_in') = (browser_hash is not null) and (purpose = 'sign_in') = (session_id is null)
  )
);
create index ix_passkey_challenge_session on identity.passkey_challenge (session_id);
