-- Pictures and documents of a solution; their content lies with the platform.
create table projects.project_file (
  id uuid not null,
  project_id uuid not null,
  file_id uuid not null,
  kind text not null,
  title text not null,
  alt text not null,
  licence text not null,
  width integer,
  height integer,
  added_at timestamptz not null,
  constraint pk_project_file primary key (id),
  constraint uq_project_file_file unique (file_id),
  constraint fk_project_file_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint ck_project_file_kind check (kind in ('image', 'document')),
  constraint ck_project_file_title check (title <> ''),
  -- Whoever does not see a picture is told what it shows.
  constraint ck_project_file_alt check ((kind = 'image') = (alt <> '')),
  constraint ck_project_file_licence check (licence in ('CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'DL-DE-BY-2.0', 'all-rights-reserved'))
);

create index ix_project_file_project on projects.project_file (project_id, added_at, id);
