import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';

const CONTENT = {
  title: 'Anders',
  problem: 'Wir wissen nicht, wie wir damit anfangen.',
  field: 'mobility',
  task: 'data',
  visibility: 'anonymous',
} as const;

const NONE = '01900000-0000-7000-8000-0000000000ff';
const WHY_NONE =
  'a suggestion takes three municipalities of one Kreis; the specs of pooling ask for a real one';

/** What municipalities look for, and the suggestions that come of it. */
export const NEEDS: Scenarios = {
  'query needs': plain,
  'query need': { ask: ({ needs }) => ({ key: needs.anonymous.key }), hidden: true },
  'query needCounts': plain,
  'query similarNeeds': input(() => ({ title: 'Anders', problem: 'Anders.', field: 'mobility' })),
  'query needSuggestions': plain,
  'query needSuggestion': { ask: () => ({ id: NONE }), hidden: true, neverClean: WHY_NONE },
  'query myNeedConsents': plain,
  'mutation postNeed': input(({ office }) => ({ ...CONTENT, organisationId: office.id })),
  'mutation editNeed': hiddenInput(({ needs }) => ({
    ...CONTENT,
    needId: needs.anonymous.id,
    expectedVersion: needs.anonymous.version,
  })),
  'mutation meetNeed': hiddenInput(({ needs, projects }) => ({
    needId: needs.anonymous.id,
    expectedVersion: needs.anonymous.version,
    projectKey: projects.published.key,
  })),
  'mutation withdrawNeed': hiddenInput(({ needs }) => ({
    needId: needs.anonymous.id,
    expectedVersion: needs.anonymous.version,
    reason: 'Erledigt.',
  })),
  'mutation askForNeedConsent': hiddenInput(() => ({ suggestionId: NONE }), { neverClean: WHY_NONE }),
  'mutation answerNeedConsent': hiddenInput(
    ({ needs }) => ({ needId: needs.anonymous.id, suggestionId: NONE, consent: true }),
    { neverClean: WHY_NONE },
  ),
  'mutation proposeFromNeeds': hiddenInput(
    ({ office }) => ({ suggestionId: NONE, organisationId: office.id, title: 'Anders', purpose: 'Anders.' }),
    { neverClean: WHY_NONE },
  ),
};
