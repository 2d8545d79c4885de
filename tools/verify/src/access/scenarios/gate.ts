import { hiddenInput, input, plain, type Scenarios } from '../scenario.js';

const OMNIBUS = {
  key: 'digital_omnibus',
  validFrom: null,
  status: 'adopted',
  sourceUrl: 'https://example.org/',
};

const NOTHING = '01900000-0000-7000-8000-00000000ffff';
const UNANSWERED = 'the questions come first, and nobody answered them for this use';
const NO_RECORD = { neverClean: 'nothing was written here yet, so there is nothing to judge' };
const NO_POOL = { neverClean: 'nobody measures together here yet, so there is nothing to join or to leave' };

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
  'mutation saveEvidenceRecord': hiddenInput(
    ({ projects, office }) => ({
      projectId: projects.draft.id,
      organisationId: office.id,
      type: 'oversight_plan',
      content: { summary: '', documentUrl: '', documentDate: null },
      expectedVersion: 0,
    }),
    { neverClean: UNANSWERED },
  ),
  'mutation submitEvidenceRecord': input(() => ({ recordId: NOTHING, expectedVersion: 1 }), NO_RECORD),
  'mutation reviewEvidenceRecord': input(
    () => ({ recordId: NOTHING, expectedVersion: 1, accept: true }),
    NO_RECORD,
  ),
  'mutation takeOverEvidenceRecord': hiddenInput(
    ({ projects, office }) => ({
      projectId: projects.draft.id,
      organisationId: office.id,
      recordId: NOTHING,
    }),
    { neverClean: UNANSWERED },
  ),
  'mutation releaseUse': hiddenInput(
    ({ projects, office }) => ({ projectId: projects.draft.id, organisationId: office.id, to: 'pilot' }),
    { neverClean: UNANSWERED },
  ),
  'mutation recordSystemVersion': hiddenInput(
    ({ projects, office }) => ({
      projectId: projects.draft.id,
      organisationId: office.id,
      label: '1.0',
      inUse: true,
    }),
    { neverClean: UNANSWERED },
  ),
  'mutation classifyVersionChange': input(
    () => ({ versionId: NOTHING, change: 'substantial', reason: 'Neu trainiert.' }),
    NO_RECORD,
  ),
  'mutation requestGateOverride': hiddenInput(
    ({ projects, office }) => ({
      projectId: projects.draft.id,
      organisationId: office.id,
      reason: 'Hochwasser',
      endsOn: '2026-12-01',
    }),
    { neverClean: UNANSWERED },
  ),
  'mutation openEvaluationPool': hiddenInput(
    ({ projects, office }) => ({
      projectId: projects.draft.id,
      organisationId: office.id,
      decisionRule: 'Schwelle 0,7',
      protocol: 'Zwei Prüfende.',
    }),
    { neverClean: UNANSWERED },
  ),
  'mutation joinEvaluationPool': input(
    ({ office }) => ({ poolId: NOTHING, organisationId: office.id }),
    NO_POOL,
  ),
  'mutation explainPoolGroups': input(
    ({ office }) => ({ poolId: NOTHING, organisationId: office.id, reasons: [] }),
    NO_POOL,
  ),
  'mutation leaveEvaluationPool': input(
    ({ office }) => ({ poolId: NOTHING, organisationId: office.id, reason: 'Anderes Verfahren.' }),
    NO_POOL,
  ),
  'mutation confirmGateOverride': input(() => ({ overrideId: NOTHING }), NO_RECORD),
  'mutation endGateOverride': input(() => ({ overrideId: NOTHING }), NO_RECORD),
};
