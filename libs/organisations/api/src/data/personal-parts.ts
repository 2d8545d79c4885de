import type { PersonalPart } from '@allmende/platform-api';

/** What this domain keeps about people. What an office was told or decided stays with it. */
export const ORGANISATIONS_PARTS: readonly PersonalPart[] = [
  {
    name: 'claims',
    table: 'organisations.claim',
    sql: `select o.name as organisation, c.status, c.statement, c.imprint_url as "imprintUrl",
        c.created_at as "createdAt", c.updated_at as "updatedAt"
      from organisations.claim c join identity.organisation o on o.id = c.organisation_id
      where c.claimant_id = $1::uuid order by c.created_at`,
    afterwards: 'kept',
  },
  {
    name: 'claimSteps',
    table: 'organisations.claim_step',
    sql: `select o.name as organisation, s.status, s.means, s.reason, s.evidence, s.occurred_at as "occurredAt"
      from organisations.claim_step s join organisations.claim c on c.id = s.claim_id
      join identity.organisation o on o.id = c.organisation_id
      where s.account_id = $1::uuid order by s.occurred_at`,
    afterwards: 'kept',
  },
  {
    name: 'letters',
    table: 'organisations.letter',
    sql: `select l.address, l.ordered_at as "orderedAt", l.used_at as "usedAt"
      from organisations.letter l where l.ordered_by = $1::uuid order by l.ordered_at`,
    afterwards: 'kept',
  },
  {
    name: 'mailDomains',
    table: 'organisations.mail_domain',
    sql: `select d.domain, d.source, d.created_at as "createdAt"
      from organisations.mail_domain d where d.added_by = $1::uuid order by d.created_at, d.domain`,
    afterwards: 'kept',
  },
  {
    name: 'invitationsSent',
    table: 'organisations.membership_invitation',
    // The address of the invited person is somebody else's.
    sql: `select o.name as organisation, i.roles, i.message, i.status, i.created_at as "createdAt"
      from organisations.membership_invitation i join identity.organisation o on o.id = i.organisation_id
      where i.invited_by = $1::uuid order by i.created_at`,
    afterwards: 'kept',
  },
  {
    name: 'joinRequests',
    table: 'organisations.join_request',
    sql: `select o.name as organisation, r.message, r.status, r.decline_reason as "declineReason",
        r.created_at as "createdAt", r.answered_at as "answeredAt"
      from organisations.join_request r join identity.organisation o on o.id = r.organisation_id
      where r.account_id = $1::uuid order by r.created_at`,
    afterwards: 'removed',
  },
  {
    name: 'handOvers',
    table: 'organisations.hand_over',
    sql: `select o.name as organisation, h.status, h.from_account_id = $1::uuid as "byMe",
        h.created_at as "createdAt", h.answered_at as "answeredAt"
      from organisations.hand_over h join identity.organisation o on o.id = h.organisation_id
      where $1::uuid in (h.from_account_id, h.to_account_id) order by h.created_at`,
    afterwards: 'removed',
  },
];
