import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};
const QUESTION_TEXTS: NamespaceTexts = {
  de: () => import('./questions/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./questions/locales/en.json', { with: { type: 'json' } }),
};
const RECORD_TEXTS: NamespaceTexts = {
  de: () => import('./records/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./records/locales/en.json', { with: { type: 'json' } }),
};
const EVALUATION_TEXTS: NamespaceTexts = {
  de: () => import('./evaluation/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./evaluation/locales/en.json', { with: { type: 'json' } }),
};
const PUBLIC_TEXTS: NamespaceTexts = {
  de: () => import('./public-view/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./public-view/locales/en.json', { with: { type: 'json' } }),
};
const POOL_TEXTS: NamespaceTexts = {
  de: () => import('./pooling/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./pooling/locales/en.json', { with: { type: 'json' } }),
};

/** Loads a page of this domain together with its words. */
const screen = withWords('gate', TEXTS);
const withQuestions = withWords('gate-questions', QUESTION_TEXTS);
const withRecords = withWords('gate-records', RECORD_TEXTS);
/** The words of everything about measuring; a page that shows an evaluation or its fields loads them too. */
const withEvaluation = withWords('evaluation', EVALUATION_TEXTS);
const withPublic = withWords('gate-public', PUBLIC_TEXTS);
const withPools = withWords('gate-pool', POOL_TEXTS);

export const QuestionsPage = screen(withQuestions(() => import('./questions/QuestionsPage.js')));
export const GroupPage = screen(withQuestions(() => import('./questions/GroupPage.js')));
export const SamplePlannerPage = screen(withEvaluation(() => import('./evaluation/SamplePlannerPage.js')));
export const ChecklistPage = screen(() => import('./checklist/ChecklistPage.js'));
export const RecordPage = screen(withRecords(withEvaluation(() => import('./records/RecordPage.js'))));
export const VersionsPage = screen(() => import('./history/VersionsPage.js'));
export const DecisionsPage = screen(() => import('./history/DecisionsPage.js'));
export const PoolsPage = screen(withPools(withEvaluation(() => import('./pooling/PoolsPage.js'))));
export const MilestonesPage = screen(() => import('./milestones/MilestonesPage.js'));
export const MilestonesCard = screen(() => import('./milestones/MilestonesCard.js'));
export const SolutionPart = screen(withPublic(withEvaluation(() => import('./solution/SolutionPart.js'))));
export const TasksPart = withPublic(() => import('./public-view/TasksPart.js'));
export const StepPart = screen(() => import('./solution/StepPart.js'));
