import type {
  ConsortiumPartsFragment,
  InvitationLetterPartsFragment,
} from '../parts/Consortium.generated.js';

/** An invitation of Wattenau to Koogstedt, in the state a test needs. */
export function aLetter(part: Partial<InvitationLetterPartsFragment> = {}): InvitationLetterPartsFragment {
  return {
    id: 'invitation-1',
    role: 'partner',
    message: '',
    status: 'pending',
    createdAt: '2026-03-01T08:00:00.000Z',
    expiresAt: '2026-03-29T08:00:00.000Z',
    answeredAt: null,
    declineReason: null,
    organisation: { id: 'koogstedt', name: 'Markt Koogstedt', ags: '99101007' },
    viewerCan: { answer: true, withdraw: false },
    consortium: {
      title: 'Straßen aus dem Bus',
      purpose: 'Gemeinsam messen',
      field: 'mobility',
      region: { lands: ['99'], kreise: ['99101'] },
      lead: { id: 'wattenau', name: 'Stadt Wattenau', ags: '99101001', mailbox: null },
    },
    ...part,
  };
}

/** A consortium that Wattenau leads, with Koogstedt as a partner. */
export function aWorkspace(part: Partial<ConsortiumPartsFragment> = {}): ConsortiumPartsFragment {
  const partner = (id: string, name: string, role: 'lead' | 'partner') => ({
    role,
    since: '2026-03-01T08:00:00.000Z',
    organisation: { id, name, ags: null, mailbox: null },
    municipality: null,
  });
  return {
    id: 'consortium-1',
    key: 'strassen-aus-dem-bus',
    title: 'Straßen aus dem Bus',
    purpose: 'Gemeinsam messen',
    field: 'mobility',
    status: 'active',
    version: 3,
    createdAt: '2026-03-01T08:00:00.000Z',
    updatedAt: '2026-03-01T08:00:00.000Z',
    region: { lands: ['99'], kreise: ['99101'] },
    lead: { id: 'wattenau', name: 'Stadt Wattenau' },
    project: null,
    partners: [
      partner('wattenau', 'Stadt Wattenau', 'lead'),
      partner('koogstedt', 'Markt Koogstedt', 'partner'),
    ],
    invitations: [],
    viewerCan: {
      invite: true,
      edit: true,
      changeRoles: true,
      handOver: true,
      leave: false,
      dissolve: true,
      apply: true,
    },
    ...part,
  };
}
