import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';
import { aCall, BUDGET_ITEM, PROGRAMME } from '../world/funding.js';

/** Programmes and calls, and the applications to them. */
export const FUNDING: Scenarios = {
  'query fundingProgrammes': plain,
  'query fundingPermissions': plain,
  'query fundingCalls': plain,
  'query fundingCall': { ask: (_side, { funding }) => ({ key: funding.draftCall.key }), hidden: true },
  'mutation createProgramme': input(() => PROGRAMME),
  'mutation createCall': input((_side, { funding }) => aCall(funding.programmeId, 'Noch einer')),
  'mutation openCall': input((_side, { funding }) => ({ callId: funding.draftCall.id })),
  'mutation closeCall': input((_side, { funding }) => ({ callId: funding.freeCall.id })),
  'query application': { ask: ({ funding }) => ({ key: funding.begun.key }), hidden: true },
  'query myApplications': plain,
  'mutation startApplication': hiddenInput(({ consortia }, { funding }) => ({
    callId: funding.freeCall.id,
    consortiumId: consortia.working.id,
    title: 'Straßen',
  })),
  'mutation saveSection': hiddenInput(({ funding }) => ({
    applicationId: funding.begun.id,
    sectionKey: 'goal',
    expectedVersion: 0,
    answers: [{ questionKey: 'why', text: 'Darum.' }],
  })),
  'mutation saveBudget': hiddenInput(({ funding }) => ({
    applicationId: funding.begun.id,
    expectedVersion: 0,
    thirdParty: 0,
    items: [BUDGET_ITEM],
  })),
  'mutation beginReview': hiddenInput(({ funding }) => ({ applicationId: funding.begun.id })),
  'mutation submitApplication': hiddenInput(({ funding }) => ({ applicationId: funding.reviewed.id })),
  'mutation withdrawApplication': hiddenInput(({ funding }) => ({ applicationId: funding.reviewed.id })),
};
