-- The chain over the trail of events: what was sealed can be neither changed nor taken away unnoticed.
create schema oversight;

create table oversight.sealed_event (
  -- Day of the chain in German time, not always that of the event: what comes late goes into the open day.
  day date not null,
  sequence integer not null,
  -- No key to the event on purpose: that an event is gone must be seen here.
  event_id uuid not null,
  content_hash text not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null,
  constraint pk_sealed_event primary key (day, sequence),
  constraint uq_sealed_event_event unique (event_id),
  constraint ck_sealed_event_sequence check (sequence > 0)
);

create table oversight.day_seal (
  day date not null,
  entries integer not null,
  last_hash text not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null,
  constraint pk_day_seal primary key (day)
);

-- What each walk along the chain found, and how far the chain had come.
create table oversight.chain_check (
  id uuid not null,
  checked_at timestamptz not null,
  events integer not null,
  findings integer not null,
  named jsonb not null,
  day date,
  sequence integer,
  hash text,
  constraint pk_chain_check primary key (id),
  constraint ck_chain_check_mark check ((day is null) = (sequence is null) and (day is null) = (hash is null))
);
create index ix_chain_check_time on oversight.chain_check (checked_at);

create or replace function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%.% is append-only', tg_table_schema, tg_table_name;
end $$;

create trigger event_is_never_emptied before truncate on platform.event
  for each statement execute function platform.refuse_change();
create trigger sealed_event_is_append_only before update or delete on oversight.sealed_event
  for each row execute function platform.refuse_change();
create trigger sealed_event_is_never_emptied before truncate on oversight.sealed_event
  for each statement execute function platform.refuse_change();
create trigger day_seal_is_append_only before update or delete on oversight.day_seal
  for each row execute function platform.refuse_change();
create trigger day_seal_is_never_emptied before truncate on oversight.day_seal
  for each statement execute function platform.refuse_change();
create trigger chain_check_is_append_only before update or delete on oversight.chain_check
  for each row execute function platform.refuse_change();
create trigger chain_check_is_never_emptied before truncate on oversight.chain_check
  for each statement execute function platform.refuse_change();

-- For the views of the trail: by time, by person, by organisation.
create index ix_event_time on platform.event (occurred_at, id);
create index ix_event_account on platform.event (account_id, occurred_at) where account_id is not null;
create index ix_event_organisation on platform.event ((payload ->> 'organisationId'), occurred_at)
  where payload ->> 'organisationId' is not null;
