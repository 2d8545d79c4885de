-- Reference tables: what ministries and offices published, with the day somebody compared it. A row is never changed, because
-- assessments were made with it; a newer figure is a new row.
create table projects.discount_rate (
  key text not null,
  -- Nominal, in hundredths of a percent.
  rate integer not null,
  valid_from date not null,
  superseded boolean not null,
  source text not null,
  source_url text not null,
  checked_on date not null,
  constraint pk_discount_rate primary key (key),
  constraint ck_discount_rate_rate check (rate > 0 and rate <= 2000),
  constraint ck_discount_rate_source check (source <> '' and source_url ~ '^https?://')
);

create table projects.emission_factor (
  key text not null,
  -- The year whose mix of electricity it describes.
  year integer not null,
  grams_per_kwh integer not null,
  gas text not null,
  scope text not null,
  state text not null,
  source text not null,
  source_url text not null,
  checked_on date not null,
  constraint pk_emission_factor primary key (key),
  constraint ck_emission_factor_grams check (grams_per_kwh > 0 and grams_per_kwh < 5000),
  constraint ck_emission_factor_gas check (gas in ('co2', 'co2e')),
  constraint ck_emission_factor_scope check (scope in ('direct', 'with_upstream')),
  constraint ck_emission_factor_state check (state in ('final', 'estimate')),
  constraint ck_emission_factor_source check (source <> '' and source_url ~ '^https?://')
);

-- Parts of an entry that are written on pages of their own, each with its own version.
create table projects.project_part (
  project_id uuid not null,
  part text not null,
  content jsonb not null,
  version integer not null,
  saved_at timestamptz not null,
  constraint pk_project_part primary key (project_id, part),
  constraint fk_project_part_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint ck_project_part_part check (part in ('economics', 'sustainability')),
  constraint ck_project_part_version check (version > 0)
);

insert into projects.discount_rate (key, rate, valid_from, superseded, source, source_url, checked_on) values
  ('bund-2003', 460, '2003-01-01', true, 'Bundesministerium der Finanzen, nach NWB-Datenbank',
    'https://datenbank.nwb.de/Dokument/129737', '2026-07-01'),
  ('bund-2011', 330, '2011-05-09', true, 'Bundesministerium der Finanzen, Rundschreiben vom 9. Mai 2011',
    'http://www.verwaltungsvorschriften-im-internet.de/bsvwvbund_09052011_IIA3H101210070001004.htm', '2026-07-01'),
  ('bund-2023', 90, '2023-07-07', false, 'Bundesministerium der Finanzen, nach WiBe-TEAM',
    'https://wibe.de/wahl-des-zinssatzes-fur-wirtschaftlichkeitsuntersuchungen-wibe-projekte/', '2026-07-01');

insert into projects.emission_factor
  (key, year, grams_per_kwh, gas, scope, state, source, source_url, checked_on)
select 'uba-' || year, year, grams, 'co2', 'direct', state, 'Umweltbundesamt, deutscher Strommix',
  'https://www.knlv-missione.nrw/aktuelles/co2-emissionsfaktor-des-deutschen-strommix', '2026-07-01'
from (values
  (1990, 764, 'final'), (2017, 485, 'final'), (2018, 468, 'final'), (2019, 401, 'estimate'), (2020, 366, 'estimate'),
  (2024, 363, 'estimate')
) as mix (year, grams, state);
