-- What happened that concerns somebody: one inbox per account, written after events.
create schema notifications;

create table notifications.notice (
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  -- No foreign key: the trail of events outlives whatever it tells of, and is never joined from here.
  event_id uuid not null,
  subject text not null,
  organisation_name text not null,
  path text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  constraint pk_notice primary key (id),
  -- Lets the job that writes notices run again without telling anybody twice.
  constraint uq_notice_account_event_kind unique (account_id, event_id, kind),
  constraint fk_notice_account foreign key (account_id) references identity.account (id) on delete cascade,
  constraint ck_notice_kind check (kind in (
    'invitation_received', 'invitation_accepted', 'invitation_declined', 'invitation_withdrawn',
    'invitation_expired', 'partner_left', 'partner_role_changed', 'lead_handed_over', 'consortium_dissolved',
    'application_started', 'application_review_begun', 'sketch_submitted', 'application_submitted',
    'application_withdrawn'
  )),
  constraint ck_notice_path check (path like '/%' and path not like '//%')
);
create index ix_notice_inbox on notifications.notice (account_id, read_at, created_at desc);
create index ix_notice_read on notifications.notice (read_at) where read_at is not null;
