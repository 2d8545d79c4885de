-- Handed in for a second pair of eyes, and what became of it.
create table projects.approval (
  id uuid not null,
  project_id uuid not null,
  -- An account; without a key to it, so that what was decided stays when somebody leaves.
  handed_in_by uuid not null,
  handed_in_at timestamptz not null,
  version integer not null,
  status text not null,
  reason text not null,
  decided_by uuid,
  decided_at timestamptz,
  constraint pk_approval primary key (id),
  constraint fk_approval_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint ck_approval_status check (status in ('waiting', 'approved', 'sent_back', 'taken_back')),
  constraint ck_approval_decided check ((status = 'waiting') = (decided_at is null)),
  constraint ck_approval_reason check ((status = 'sent_back') = (reason <> ''))
);

-- At most one waits for each entry.
create unique index uq_approval_waiting on projects.approval (project_id) where status = 'waiting';
create index ix_approval_project on projects.approval (project_id, handed_in_at desc, id desc);

-- Entries as everybody could read them from a moment on.
create table projects.published_version (
  project_id uuid not null,
  number integer not null,
  occasion text not null,
  second_pair boolean not null,
  changed text[] not null,
  content jsonb not null,
  published_at timestamptz not null,
  constraint pk_published_version primary key (project_id, number),
  constraint fk_published_version_project foreign key (project_id) references projects.project (id) on delete cascade,
  constraint ck_published_version_number check (number > 0),
  constraint ck_published_version_occasion check (occasion in ('published', 'revised'))
);

-- What is public already becomes the first version: earlier ones were not kept.
insert into projects.published_version (project_id, number, occasion, second_pair, changed, content, published_at)
select p.id, 1, 'published', false, '{}', jsonb_build_object(
    'title', p.title, 'summary', p.summary, 'state', p.state, 'discontinuation', p.discontinuation,
    'primaryField', p.primary_field, 'secondaryFields', p.secondary_fields, 'actionClusters', p.action_clusters,
    'solutionType', p.solution_type, 'municipalRole', p.municipal_role, 'valuePromise', p.value_promise,
    'problem', p.problem, 'approach', p.approach, 'contactMailbox', p.contact_mailbox, 'links', p.links,
    'licence', p.licence
  ), p.updated_at
from projects.project p where p.status = 'published';

-- When somebody last said that a published content is right; without a row it is the day of publication.
create table projects.content_review (
  project_id uuid not null,
  confirmed_at timestamptz not null,
  reminded_at timestamptz,
  constraint pk_content_review primary key (project_id),
  constraint fk_content_review_project foreign key (project_id) references projects.project (id) on delete cascade
);

alter table notifications.notice drop constraint ck_notice_kind;
alter table notifications.notice add constraint ck_notice_kind check (kind in (
  'invitation_received', 'invitation_accepted', 'invitation_declined', 'invitation_withdrawn',
  'invitation_expired', 'partner_left', 'partner_role_changed', 'lead_handed_over', 'consortium_dissolved',
  'application_started', 'application_review_begun', 'sketch_submitted', 'application_submitted',
  'application_withdrawn', 'reuse_reported', 'reuse_noted', 'reuse_confirmation_due', 'reuse_lapsed',
  'project_handed_in', 'project_approved', 'project_sent_back', 'project_correction_asked', 'project_error_reported',
  'project_error_overdue', 'project_review_due'
));
