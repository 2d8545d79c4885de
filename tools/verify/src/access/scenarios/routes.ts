import type { RouteScenario } from '../scenario.js';

/** Everything that is served outside GraphQL, by method and pattern. */
export const ROUTES: Readonly<Record<string, RouteScenario>> = {
  'GET /files/antraege/:key.pdf': {
    ask: ({ funding }) => ({ url: `/files/antraege/${funding.begun.key}.pdf` }),
    hidden: true,
  },
  'GET /healthz': { ask: () => ({ url: '/healthz' }) },
};
