-- Whether the links of a published entry still lead anywhere; what was found last, and since when it fails.
create table projects.link_check (
  project_id uuid not null,
  url text not null,
  checked_at timestamptz not null,
  -- Null while something answers.
  failure text,
  failing_since timestamptz,
  constraint pk_link_check primary key (project_id, url),
  constraint fk_link_check_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint ck_link_check_failure check (failure in ('unreachable', 'too_slow', 'not_allowed')),
  constraint ck_link_check_since check ((failure is null) = (failing_since is null))
);
