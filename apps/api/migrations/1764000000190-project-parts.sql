-- Evidence, data sheet and requirements are written on pages of their own, as economics and sustainability are.
alter table projects.project_part drop constraint ck_project_part_part;
alter table projects.project_part add constraint ck_project_part_part
  check (part in ('economics', 'sustainability', 'evidence', 'data_sheet', 'requirements'));
