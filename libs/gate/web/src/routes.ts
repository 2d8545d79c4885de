import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './evaluation/evaluation.css';

const { page } = lazyScreens(() => import('./screens.js'));

/** When AI may be used: the questions, the checklist and what was decided, and the dates of the law. */
export const routes: DomainRoutes = {
  area: 'gate',
  routes: [
    { path: 'loesungen/:key/freigabe/fragen', lazy: page('QuestionsPage') },
    { path: 'loesungen/:key/freigabe/fragen/:group', lazy: page('GroupPage') },
    { path: 'freigabe/stichprobe', lazy: page('SamplePlannerPage') },
  ],
};
