-- Coordinators hear of similar needs, owners of anonymous ones that somebody asks whether they may be named.
alter table notifications.notice drop constraint ck_notice_kind;
alter table notifications.notice add constraint ck_notice_kind check (kind in (
  'invitation_received', 'invitation_accepted', 'invitation_declined', 'invitation_withdrawn',
  'invitation_expired', 'partner_left', 'partner_role_changed', 'lead_handed_over', 'consortium_dissolved',
  'application_started', 'application_review_begun', 'sketch_submitted', 'application_submitted',
  'application_withdrawn', 'reuse_reported', 'reuse_noted', 'reuse_confirmation_due', 'reuse_lapsed',
  'project_handed_in', 'project_approved', 'project_sent_back', 'project_correction_asked', 'project_error_reported',
  'project_error_overdue', 'project_error_answered', 'project_review_due', 'project_co_owner_asked',
  'need_suggested', 'need_consent_asked', 'need_consent_given'
));
