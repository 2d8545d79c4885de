-- What the office of a municipality says about itself, for "does this fit us?". Facts of the register stay in the register.
create table organisations.profile (
  organisation_id uuid not null,
  content jsonb not null,
  -- Names as they are compared, of what is there, so that others with the same procedure or provider are found.
  procedure_names text[] not null,
  provider_name text not null,
  audiences text[] not null,
  version integer not null,
  saved_at timestamptz not null,
  constraint pk_profile primary key (organisation_id),
  constraint fk_profile_organisation foreign key (organisation_id)
    references identity.organisation (id) on delete cascade,
  constraint ck_profile_version check (version > 0)
);
