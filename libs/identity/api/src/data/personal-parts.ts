import type { PersonalPart } from '@allmende/platform-api';

/** What this domain keeps about people; names of means, never the means themselves. */
export const IDENTITY_PARTS: readonly PersonalPart[] = [
  {
    name: 'account',
    table: 'identity.account',
    sql: `select a.id, a.email::text as email, a.display_name as "displayName", a.locale, a.job_title as "jobTitle",
        a.demo, a.created_at as "createdAt", a.email_verified_at as "emailVerifiedAt"
      from identity.account a where a.id = $1::uuid`,
    afterwards: 'removed',
  },
  {
    name: 'memberships',
    table: 'identity.membership',
    sql: `select o.id as "organisationId", o.name as organisation, m.role, m.created_at as since
      from identity.membership m join identity.organisation o on o.id = m.organisation_id
      where m.account_id = $1::uuid order by o.name, m.role`,
    afterwards: 'removed',
  },
  {
    name: 'networkRoles',
    table: 'identity.network_role',
    sql: `select r.role, r.created_at as since from identity.network_role r where r.account_id = $1::uuid order by r.role`,
    afterwards: 'removed',
  },
  {
    name: 'sessions',
    table: 'identity.session',
    sql: `select s.id, s.factor, s.user_agent as browser, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt",
        s.expires_at as "expiresAt"
      from identity.session s where s.account_id = $1::uuid order by s.created_at`,
    afterwards: 'removed',
  },
  {
    name: 'unfinishedSignIns',
    table: 'identity.sign_in_step',
    sql: `select s.created_at as "createdAt", s.expires_at as "expiresAt", s.failures
      from identity.sign_in_step s where s.account_id = $1::uuid order by s.created_at`,
    afterwards: 'removed',
  },
  {
    name: 'authenticatorApp',
    table: 'identity.totp',
    sql: `select t.created_at as "createdAt", t.confirmed_at as "confirmedAt", t.last_used_at as "lastUsedAt"
      from identity.totp t where t.account_id = $1::uuid`,
    afterwards: 'removed',
  },
  {
    name: 'passkeys',
    table: 'identity.passkey',
    sql: `select p.name, p.transports, p.synced, p.created_at as "createdAt", p.last_used_at as "lastUsedAt"
      from identity.passkey p where p.account_id = $1::uuid order by p.created_at`,
    afterwards: 'removed',
  },
  {
    name: 'recoveryCodes',
    table: 'identity.recovery_code',
    sql: `select c.created_at as "createdAt", c.used_at as "usedAt"
      from identity.recovery_code c where c.account_id = $1::uuid order by c.created_at, c.id`,
    afterwards: 'removed',
  },
  {
    name: 'signInProviders',
    table: 'identity.provider_identity',
    sql: `select p.issuer, p.subject, p.linked_at as "linkedAt", p.last_used_at as "lastUsedAt"
      from identity.provider_identity p where p.account_id = $1::uuid order by p.linked_at`,
    afterwards: 'removed',
  },
  {
    name: 'tokens',
    table: 'identity.api_token',
    sql: `select t.name, t.prefix, o.name as organisation, t.roles, t.scopes, t.created_at as "createdAt",
        t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt"
      from identity.api_token t join identity.organisation o on o.id = t.organisation_id
      where t.account_id = $1::uuid order by t.created_at`,
    afterwards: 'removed',
  },
  {
    name: 'mailLinks',
    table: 'identity.mail_link',
    sql: `select l.purpose, l.email::text as email, l.created_at as "createdAt", l.expires_at as "expiresAt"
      from identity.mail_link l where l.account_id = $1::uuid order by l.created_at`,
    afterwards: 'removed',
  },
];
