import { READING_KINDS } from '@allmende/identity-core';

const READING = READING_KINDS.map((kind) => `'${kind}'`).join(', ');

/** What an account `a` may act as, as one JSON column, so that a request needs one statement to know who asks. */
export const MEMBERSHIPS_OF_ACCOUNT = `
  (select coalesce(json_agg(json_build_object(
            'organisationId', o.id, 'organisationName', o.name, 'organisationKind', o.kind, 'ags', o.ags,
            'verified', o.verified_at is not null, 'readsOnly', o.kind in (${READING}), 'role', m.role) order by o.name, m.role), '[]')
   from identity.membership m join identity.organisation o on o.id = m.organisation_id
   where m.account_id = a.id)`;

/** The network roles of an account `a` as one JSON column. */
export const NETWORK_ROLES_OF_ACCOUNT = `
  (select coalesce(json_agg(r.role order by r.role), '[]')
   from identity.network_role r where r.account_id = a.id)`;
