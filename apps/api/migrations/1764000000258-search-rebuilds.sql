-- How far a new index has come while it is being filled; no row when none is.
create table platform.search_rebuild (
  name text not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  done integer not null default 0,
  total integer not null,
  constraint pk_search_rebuild primary key (name)
);
