import type { RouteScenario } from '../scenario.js';
import { aTextFile } from '../world/files.js';

/** Everything that is served outside GraphQL, by method and pattern. */
export const ROUTES: Readonly<Record<string, RouteScenario>> = {
  'GET /files/antraege/:key.pdf': {
    ask: ({ funding }) => ({ url: `/files/antraege/${funding.begun.key}.pdf` }),
    hidden: true,
  },
  'GET /files/meine-daten': { ask: () => ({ url: '/files/meine-daten' }) },
  'GET /files/:id': { ask: ({ fileId }) => ({ url: `/files/${fileId}` }), hidden: true },
  'POST /files': { ask: () => ({ url: '/files?purpose=attachment', body: aTextFile() }) },
  ...Object.fromEntries(
    ['start', 'callback', 'sign-out', 'sign-out-done'].map((step) => [
      `GET /auth/oidc/:provider/${step}`,
      { ask: () => ({ url: `/auth/oidc/keiner/${step}` }), neverClean: 'the matrix runs without a provider' },
    ]),
  ),
  'GET /healthz': { ask: () => ({ url: '/healthz' }) },
};
