import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './evaluation/evaluation.css';
import './gate.css';

const { page, slot } = lazyScreens(() => import('./screens.js'));

/** When AI may be used: the questions, the checklist and what was decided, and the dates of the law. */
export const routes: DomainRoutes = {
  area: 'gate',
  routes: [
    { path: 'loesungen/:key/freigabe', lazy: page('ChecklistPage') },
    { path: 'loesungen/:key/freigabe/nachweise/:evidence', lazy: page('RecordPage') },
    { path: 'loesungen/:key/freigabe/fassungen', lazy: page('VersionsPage') },
    { path: 'loesungen/:key/freigabe/entscheidungen', lazy: page('DecisionsPage') },
    { path: 'loesungen/:key/freigabe/gemeinsam', lazy: page('PoolsPage') },
    { path: 'loesungen/:key/freigabe/fragen', lazy: page('QuestionsPage') },
    { path: 'loesungen/:key/freigabe/fragen/:group', lazy: page('GroupPage') },
    { path: 'freigabe/stichprobe', lazy: page('SamplePlannerPage') },
    { path: 'freigabe/stichtage', lazy: page('MilestonesPage') },
  ],
  slots: [
    slot('solution.use', 10, 'SolutionPart'),
    slot('solution.step', 10, 'StepPart'),
    slot('entry.tasks', 10, 'TasksPart'),
    slot('network-desk', 35, 'MilestonesCard'),
  ],
};
