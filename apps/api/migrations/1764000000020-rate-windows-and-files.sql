-- How often something was done lately. Unlogged: after a crash counting begins anew, and counting waits for no disk.
create unlogged table platform.rate_window (
  id bytea primary key,
  closes_at timestamptz not null,
  taken integer not null,
  constraint ck_rate_window_id check (octet_length(id) = 32)
) with (fillfactor = 60);

-- Files that people brought in. Their content lies in the file store under the id; unattached ones go after a day.
create table platform.file (
  id uuid primary key,
  account_id uuid not null,
  organisation_id uuid,
  audiences text[] not null,
  purpose text not null,
  name text not null,
  type text not null,
  size integer not null,
  sha256 bytea not null,
  created_at timestamptz not null,
  attached_at timestamptz,
  constraint ck_file_name check (char_length(name) between 1 and 200),
  constraint ck_file_size check (size > 0),
  constraint ck_file_sha256 check (octet_length(sha256) = 32)
);
create index ix_file_unattached on platform.file (created_at) where attached_at is null;
