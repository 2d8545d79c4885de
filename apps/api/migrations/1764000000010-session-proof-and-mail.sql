-- How a session was proven and when last, for signing, releasing and deleting.
alter table identity.session add column factor text not null default 'password';
alter table identity.session add column confirmed_at timestamptz not null default now();
alter table identity.session alter column factor drop default;
alter table identity.session alter column confirmed_at drop default;
alter table identity.session
  add constraint ck_session_factor check (factor in ('password', 'second_factor', 'provider'));

-- Mails written in the transaction of the change and sent by the worker; their words go as soon as they are sent.
create table platform.mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  text text not null,
  html text not null,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index ix_mail_created on platform.mail (created_at);
