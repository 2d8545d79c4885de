import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';

/** Consortia, their invitations and their members. */
export const CONSORTIA: Scenarios = {
  'query consortium': { ask: ({ consortia }) => ({ key: consortia.working.key }), hidden: true },
  'query invitation': { ask: ({ consortia }) => ({ id: consortia.receivedInvitationId }), hidden: true },
  'query myConsortia': plain,
  'query myInvitations': plain,
  'query partnerSuggestions': {
    ask: ({ consortia }) => ({ consortiumId: consortia.working.id }),
    hidden: true,
  },
  'mutation proposeConsortium': input(({ office }) => ({
    organisationId: office.id,
    title: 'Noch ein Verbund',
    purpose: 'Gemeinsam übernehmen.',
    field: 'mobility',
  })),
  'mutation saveConsortiumProfile': hiddenInput(({ consortia }) => ({
    consortiumId: consortia.working.id,
    expectedVersion: consortia.working.version,
    title: 'Anders',
    purpose: 'Anders übernehmen.',
    field: 'mobility',
    region: { lands: [], kreise: [] },
  })),
  'mutation invitePartners': hiddenInput(({ consortia }, { neighbours }) => ({
    consortiumId: consortia.young.id,
    invitees: [{ organisationId: neighbours.stranger.office.id, role: 'partner' }],
  })),
  'mutation withdrawInvitation': hiddenInput(({ consortia }) => ({
    invitationId: consortia.sentInvitationId,
  })),
  'mutation acceptInvitation': hiddenInput(({ consortia }) => ({
    invitationId: consortia.receivedInvitationId,
  })),
  'mutation declineInvitation': hiddenInput(({ consortia }) => ({
    invitationId: consortia.receivedInvitationId,
    reason: 'Keine Kapazität.',
  })),
  'mutation changePartnerRole': hiddenInput(({ consortia }, { neighbours }) => ({
    consortiumId: consortia.young.id,
    organisationId: neighbours.partner.office.id,
    role: 'associated',
  })),
  'mutation handOverLead': hiddenInput(({ consortia }, { neighbours }) => ({
    consortiumId: consortia.young.id,
    organisationId: neighbours.partner.office.id,
  })),
  'mutation leaveConsortium': hiddenInput(({ consortia, office }) => ({
    consortiumId: consortia.joined.id,
    organisationId: office.id,
  })),
  'mutation dissolveConsortium': hiddenInput(({ consortia }) => ({ consortiumId: consortia.young.id })),
};
