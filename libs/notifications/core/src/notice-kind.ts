/** What a notice tells: what has happened that concerns its reader. Each kind has a sentence in every language. */
export const NOTICE_KINDS = [
  'invitation_received',
  'invitation_accepted',
  'invitation_declined',
  'invitation_withdrawn',
  'invitation_expired',
  'partner_left',
  'partner_role_changed',
  'lead_handed_over',
  'consortium_dissolved',
  'application_started',
  'application_review_begun',
  'sketch_submitted',
  'application_submitted',
  'application_withdrawn',
  'reuse_reported',
  'reuse_noted',
  'reuse_confirmation_due',
  'reuse_lapsed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
