-- The register of municipalities: official facts, the invented demo region beside them (keys 99…), and what each import changed.
create schema municipalities;

create table municipalities.land (
  key text not null,
  name text not null,
  demo boolean not null default false,
  valid_to date,
  constraint pk_land primary key (key),
  constraint ck_land_key check (key ~ '^[0-9]{2}$'),
  constraint ck_land_demo check (demo = (key = '99'))
);

create table municipalities.district (
  key text not null,
  land_key text not null,
  name text not null,
  kind text not null,
  demo boolean not null default false,
  valid_to date,
  constraint pk_district primary key (key),
  constraint fk_district_land foreign key (land_key) references municipalities.land (key),
  constraint ck_district_key check (key ~ '^[0-9]{5}$' and left(key, 2) = land_key),
  constraint ck_district_kind check (
    kind in ('independent_city', 'urban_district', 'district', 'rural_district', 'regional_association')
  )
);
create index ix_district_land on municipalities.district (land_key);

create table municipalities.association (
  key text not null,
  district_key text not null,
  name text not null,
  kind text not null,
  demo boolean not null default false,
  valid_to date,
  constraint pk_association primary key (key),
  constraint fk_association_district foreign key (district_key) references municipalities.district (key),
  constraint ck_association_key check (key ~ '^[0-9]{9}$' and left(key, 5) = district_key),
  constraint ck_association_kind check (
    kind in (
      'amt', 'joint_municipality', 'collective_municipality', 'administrative_community',
      'parish_community', 'administrative_association', 'fulfilling_municipality'
    )
  )
);
create index ix_association_district on municipalities.association (district_key);

create table municipalities.municipality (
  ags text not null,
  ars text not null,
  name text not null,
  name_suffix text,
  kind text not null,
  is_municipality boolean not null,
  land_key text not null,
  -- Coastal sea and border rivers belong to a Land but to no Kreis.
  district_key text,
  association_key text,
  population integer not null,
  area_ha integer not null,
  postcode text,
  lat double precision,
  lon double precision,
  point_estimated boolean not null default false,
  urbanisation smallint,
  demo boolean not null default false,
  -- State date of the first register that has the unit, and of the first that has it no longer.
  valid_from date not null,
  valid_to date,
  successor_ags text,
  constraint pk_municipality primary key (ags),
  constraint fk_municipality_land foreign key (land_key) references municipalities.land (key),
  constraint fk_municipality_district foreign key (district_key) references municipalities.district (key),
  constraint fk_municipality_association foreign key (association_key) references municipalities.association (key),
  constraint fk_municipality_successor foreign key (successor_ags) references municipalities.municipality (ags),
  constraint ck_municipality_ags check (ags ~ '^[0-9]{8}$' and left(ags, 2) = land_key),
  constraint ck_municipality_ars check (ars ~ '^[0-9]{12}$'),
  constraint ck_municipality_kind check (
    kind in (
      'market', 'independent_city', 'urban_district', 'town', 'municipality',
      'unincorporated_inhabited', 'unincorporated_uninhabited', 'large_district_town'
    )
  ),
  constraint ck_municipality_figures check (population >= 0 and area_ha >= 0),
  constraint ck_municipality_point check ((lat is null) = (lon is null)),
  constraint ck_municipality_urbanisation check (urbanisation between 1 and 3),
  constraint ck_municipality_successor check (successor_ags is null or valid_to is not null)
);
create index ix_municipality_district on municipalities.municipality (district_key);
create index ix_municipality_land on municipalities.municipality (land_key);
create index ix_municipality_association on municipalities.municipality (association_key);
create index ix_municipality_successor on municipalities.municipality (successor_ags);
create index ix_municipality_name_trigram on municipalities.municipality using gin (name gin_trgm_ops);

-- Every change of the tables above leaves a row here; the newest id tells processes that their copy is old.
create table municipalities.register_import (
  id uuid not null,
  kind text not null,
  source text not null,
  state_date date,
  report jsonb not null,
  imported_at timestamptz not null,
  constraint pk_register_import primary key (id),
  constraint ck_register_import_kind check (kind in ('snapshot', 'file', 'demo_loaded', 'demo_removed')),
  constraint ck_register_import_state check ((state_date is not null) = (kind in ('snapshot', 'file')))
);
create index ix_register_import_state on municipalities.register_import (state_date);
