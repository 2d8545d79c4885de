-- What readers and editors say is wrong in a published entry, and what its owners answered.
create table projects.error_report (
  id uuid not null,
  project_id uuid not null,
  kind text not null,
  part text not null,
  wrong text not null,
  instead text not null,
  -- Accounts; without a key to them, so that what was said stays when somebody leaves.
  reported_by uuid,
  -- Of readers without an account who want an answer; gone with the answer.
  mail text,
  locale text not null,
  reported_at timestamptz not null,
  overdue_told_at timestamptz,
  status text not null,
  answer text not null,
  answered_by uuid,
  answered_at timestamptz,
  constraint pk_error_report primary key (id),
  constraint fk_error_report_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint ck_error_report_kind check (kind in ('error', 'correction')),
  constraint ck_error_report_locale check (locale in ('de', 'en')),
  constraint ck_error_report_part check (part in (
    'description', 'value_promise', 'state', 'reuse', 'figures', 'evidence', 'files', 'links', 'contact', 'other'
  )),
  constraint ck_error_report_status check (status in ('open', 'corrected', 'no_error')),
  constraint ck_error_report_answered check ((status = 'open') = (answered_at is null)),
  constraint ck_error_report_mail check (mail is null or (reported_by is null and status = 'open'))
);

create index ix_error_report_project on projects.error_report (project_id, reported_at desc, id desc);
create index ix_error_report_open on projects.error_report (reported_at) where status = 'open';

alter table notifications.notice drop constraint ck_notice_kind;
alter table notifications.notice add constraint ck_notice_kind check (kind in (
  'invitation_received', 'invitation_accepted', 'invitation_declined', 'invitation_withdrawn',
  'invitation_expired', 'partner_left', 'partner_role_changed', 'lead_handed_over', 'consortium_dissolved',
  'application_started', 'application_review_begun', 'sketch_submitted', 'application_submitted',
  'application_withdrawn', 'reuse_reported', 'reuse_noted', 'reuse_confirmation_due', 'reuse_lapsed',
  'project_handed_in', 'project_approved', 'project_sent_back', 'project_correction_asked', 'project_error_reported',
  'project_error_overdue', 'project_error_answered', 'project_review_due', 'project_co_owner_asked'
));
