-- Who asked for an account and has not yet followed the link in the mail; nobody can act as one of them.
create table identity.sign_up (
  id uuid not null,
  email citext not null,
  display_name text not null,
  locale text not null,
  password_hash text not null,
  -- Where the person wanted to go, a path of this site.
  back text,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pk_sign_up primary key (id),
  constraint uq_sign_up_token_hash unique (token_hash),
  constraint ck_sign_up_token_hash check (octet_length(token_hash) = 32),
  constraint ck_sign_up_locale check (locale in ('de', 'en'))
);
create index ix_sign_up_email on identity.sign_up (email, created_at);

-- Links in mails about an account: each for one purpose, for one use, for a short time. The link itself is in the mail only.
create table identity.mail_link (
  id uuid not null,
  purpose text not null,
  -- Null when nobody has an account with the address: asking leaves the same trace either way.
  account_id uuid,
  email citext not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint pk_mail_link primary key (id),
  constraint uq_mail_link_token_hash unique (token_hash),
  constraint fk_mail_link_account foreign key (account_id) references identity.account (id) on delete cascade,
  constraint ck_mail_link_token_hash check (octet_length(token_hash) = 32),
  constraint ck_mail_link_purpose check (purpose in ('reset_password', 'prove_email'))
);
create index ix_mail_link_account on identity.mail_link (account_id);
create index ix_mail_link_email on identity.mail_link (email);
