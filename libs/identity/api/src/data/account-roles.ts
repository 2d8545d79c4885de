import { READING_KINDS } from '@allmende/identity-core';

const READING = READING_KINDS.map((kind) => `'${kind}'`).join(', ');

/** What an account `a` may act as, as one JSON column, so that a request needs one statement to know who asks. */
export const MEMBERSHIPS_OF_ACCOUNT = `
  (select coalesce(json_agg(json_build_object(
            'organisationId', o.id, 'organisationName', o.name, 'organisationKind', o.kind, 'ags', o.ags,
            'verified', o.verified_at is not null, 'readsOnly', o.kind in (${READING}), 'role', m.role) order by o.name, m.role), '[]')
   from identity.membership m join identity.organisation o on o.id = m.organisation_id
   where m.account_id = a.id)`;

/** The fingerprint of everything an account `a` may act as: another role, another fingerprint. */
export const PRIVILEGES_OF_ACCOUNT = `
  (select sha256(convert_to(coalesce(string_agg(held.role, ',' order by held.role), ''), 'UTF8'))
   from (select m.organisation_id || ' ' || m.role as role from identity.membership m where m.account_id = a.id
         union all select r.role from identity.network_role r where r.account_id = a.id) held)`;

/** Fits no roles at all, so that the next request of a session gets another token. */
export const NO_PRIVILEGES = Buffer.alloc(32);

/** The network roles of an account `a` as one JSON column. */
export const NETWORK_ROLES_OF_ACCOUNT = `
  (select coalesce(json_agg(r.role order by r.role), '[]')
   from identity.network_role r where r.account_id = a.id)`;
