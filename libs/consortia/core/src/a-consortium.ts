import type { Consortium } from './consortium.js';
import type { Invitation } from './invitation.js';
import type { Partner } from './partner.js';

const day = new Date('2026-11-02T09:00:00Z');
const consortiumId = '019a4000-0000-7000-8000-0000000000c1';

/** A forming consortium led by the organisation `lead`; for tests. */
export function aConsortium(changes: Partial<Consortium> = {}): Consortium {
  return {
    id: consortiumId,
    key: 'wasser-am-muehlbach-0000c1',
    title: 'Wasser am Mühlbach',
    purpose: 'Pegel gemeinsam vorhersagen.',
    field: 'utilities',
    region: { lands: ['99'], kreise: ['99101'] },
    status: 'forming',
    projectId: null,
    leadOrganisationId: 'lead',
    audiences: [`CONSORTIUM:${consortiumId}`],
    version: 1,
    createdAt: day,
    updatedAt: day,
    ...changes,
  };
}

/** A member of that consortium, its lead unless told otherwise; for tests. */
export function aPartner(changes: Partial<Partner> = {}): Partner {
  return {
    consortiumId,
    organisationId: 'lead',
    ags: '99101001',
    name: 'Musterstadt',
    role: 'lead',
    since: day,
    ...changes,
  };
}

/** An open invitation to the organisation `guest`, until 30 November; for tests. */
export function anInvitation(changes: Partial<Invitation> = {}): Invitation {
  return {
    id: 'invitation',
    consortiumId,
    organisationId: 'guest',
    ags: '99101002',
    name: 'Nachbarstadt',
    role: 'partner',
    message: 'Kommen Sie dazu.',
    status: 'pending',
    createdAt: day,
    expiresAt: new Date('2026-11-30T09:00:00Z'),
    answeredAt: null,
    declineReason: null,
    ...changes,
  };
}
