import type { Scenarios } from '../scenario.js';

/** What helps to choose among what is shared. */
export const DISCOVERY: Scenarios = {
  'query comparedProjects': {
    ask: ({ projects }) => ({ keys: [projects.published.key, projects.draft.key] }),
  },
};
