/**
 * First words of the types of events that an organisation's admins may read when they concern the organisation. What
 * people do with their own accounts is not among them: it is nobody's business at work.
 */
export const ORGANISATION_SUBJECTS = [
  'admin_role',
  'collection',
  'consortium',
  'exchange',
  'funding',
  'gate',
  'membership',
  'membership_invitation',
  'membership_request',
  'need',
  'organisation',
  'project',
  'refusal',
  'reuse',
  'token',
] as const;

/** First words of the types of events that only administrators read. */
export const ADMINISTRATORS_SUBJECTS = [
  'account',
  'factor',
  'mail_domain',
  'municipality',
  'network_role',
  'provider',
  'register',
  'session',
] as const;

/** The first word of a type of event: `project` of `project.published`. */
export function subjectOf(type: string): string {
  return type.slice(0, type.indexOf('.'));
}
