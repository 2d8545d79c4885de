-- What every domain stands on: event trail, search documents, index state.
create extension if not exists pg_trgm;
create extension if not exists citext;
create extension if not exists btree_gin;

create schema platform;

create table platform.event (
  id uuid primary key,
  type text not null,
  subject_id text not null,
  payload jsonb not null default '{}',
  account_id uuid,
  occurred_at timestamptz not null
);
create index ix_event_subject on platform.event (subject_id, occurred_at);
create index ix_event_type on platform.event (type, occurred_at);

-- Append-only: the trail of who did what is worth nothing when it can be rewritten.
create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'platform.% is append-only', tg_table_name;
end $$;
create trigger event_is_append_only before update or delete on platform.event
  for each row execute function platform.refuse_change();

create table platform.search_document (
  index_name text not null,
  id text not null,
  audiences text[] not null,
  texts jsonb not null,
  fold text not null,
  facets jsonb not null default '{}',
  sort jsonb not null default '{}',
  vector tsvector not null,
  indexed_at timestamptz not null default now(),
  constraint pk_search_document primary key (index_name, id)
);
create index ix_search_document_vector on platform.search_document using gin (vector);
create index ix_search_document_audiences on platform.search_document using gin (audiences);

-- All words of the texts in a search index: where PostgreSQL searches, compounds and misspellings are looked up here.
create table platform.search_word (
  index_name text not null,
  word text not null,
  constraint pk_search_word primary key (index_name, word)
);
create index ix_search_word_alike on platform.search_word using gin (word gin_trgm_ops);

create table platform.search_index (
  name text primary key,
  fingerprint text not null,
  rebuilt_at timestamptz not null default now()
);

-- Which shipped content has been loaded, so that a later start can tell without looking at the rows.
create table platform.loaded_content (
  name text primary key,
  fingerprint text not null,
  loaded_at timestamptz not null default now()
);
