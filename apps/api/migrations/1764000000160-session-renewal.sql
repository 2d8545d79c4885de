-- A session gets another token when what its account may do has changed.
alter table identity.session
  -- Fingerprint of the roles the token was given out for; null until it is first compared.
  add column privileges bytea,
  -- The token before, good for a moment: requests that were on their way carry it.
  add column previous_token_hash bytea,
  add column renewed_at timestamptz,
  add constraint ck_session_privileges check (octet_length(privileges) = 32),
  add constraint ck_session_previous_token_hash check (octet_length(previous_token_hash) = 32),
  add constraint ck_session_renewal check ((previous_token_hash is null) = (renewed_at is null)),
  add constraint uq_session_previous_token_hash unique (previous_token_hash);
