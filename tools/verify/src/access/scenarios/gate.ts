import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';

const OMNIBUS = {
  key: 'digital_omnibus',
  validFrom: null,
  status: 'adopted',
  sourceUrl: 'https://example.org/',
};

/** What is answered about uses of AI, and the dates of the law. */
export const GATE: Scenarios = {
  'query legalMilestones': plain,
  'query legalMilestonePreview': { ask: () => ({ input: OMNIBUS }) },
  'mutation changeLegalMilestone': input(() => ({ ...OMNIBUS, expectedVersion: 1 })),
  'mutation saveRiskInputs': hiddenInput(({ projects, office }) => ({
    projectId: projects.draft.id,
    organisationId: office.id,
    expectedVersion: 0,
    answers: [{ question: 'isAiSystem', values: ['yes'] }],
  })),
};
