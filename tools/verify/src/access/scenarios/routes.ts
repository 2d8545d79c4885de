import type { RouteScenario } from '../scenario.js';
import { aTextFile } from '../world/files.js';

/** Everything that is served outside GraphQL, by method and pattern. */
export const ROUTES: Readonly<Record<string, RouteScenario>> = {
  'GET /files/antraege/:key.pdf': {
    ask: ({ funding }) => ({ url: `/files/antraege/${funding.begun.key}.pdf` }),
    hidden: true,
  },
  'GET /files/freigaben/:key/:organisationId.pdf': {
    ask: ({ projects, office }) => ({
      url: `/files/freigaben/${projects.published.key}/${office.id}.pdf`,
    }),
    hidden: true,
    neverClean: 'nobody has answered questions about this use, so there is nothing to print',
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
  ...Object.fromEntries(
    ['schema.jsonld', 'maki.csv', 'eu-datenbank.csv'].map((file) => [
      `GET /export/loesungen/:key/${file}`,
      { ask: ({ projects }) => ({ url: `/export/loesungen/${projects.published.key}/${file}` }) },
    ]),
  ),
  ...Object.fromEntries(
    ['eurocities.json', 'publiccode.yml'].map((file) => [
      `GET /export/loesungen/:key/${file}`,
      {
        ask: ({ projects }) => ({ url: `/export/loesungen/${projects.published.key}/${file}` }),
        neverClean: 'the entry has not said everything that the register asks',
      },
    ]),
  ),
  ...Object.fromEntries(
    ['ttl', 'jsonld', 'rdf'].map((ending) => [
      `GET /export/dcat-ap-de/katalog.${ending}`,
      { ask: () => ({ url: `/export/dcat-ap-de/katalog.${ending}` }) },
    ]),
  ),
  ...Object.fromEntries(
    ['feed.atom', 'liste.csv'].map((file) => [
      `GET /loesungen/${file}`,
      { ask: () => ({ url: `/loesungen/${file}` }) },
    ]),
  ),
  'GET /healthz': { ask: () => ({ url: '/healthz' }) },
  'GET /healthz/search': { ask: () => ({ url: '/healthz/search' }) },
};
