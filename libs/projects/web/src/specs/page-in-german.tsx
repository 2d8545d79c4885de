import { registerTaxonomy } from '@allmende/municipalities-web';
import { LinkProvider } from '@allmende/platform-ui';
import { createI18n, registerNamespace, RouterLink, SiteProvider } from '@allmende/platform-web';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };

/** Wraps a part of a page as the shell does, in German, at an address; for specs. */
export async function pageInGerman(
  element: ReactNode,
  { address = '/', link = ApolloLink.empty() }: { address?: string; link?: ApolloLink } = {},
) {
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  await Promise.all([registerNamespace('projects', { de, en }), registerTaxonomy()]);
  const i18n = await createI18n('de');
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [address] });
  const page = (
    <ApolloProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <SiteProvider site={{ publicUrl: 'https://allmende.example', theme: null }}>
          <LinkProvider link={RouterLink}>
            <RouterProvider router={router} />
          </LinkProvider>
        </SiteProvider>
      </I18nextProvider>
    </ApolloProvider>
  );
  return { page, client, router };
}

/** An entry as the server hands it out; for specs. */
export function anEntry(changes: Partial<ProjectWholeFragment> = {}): ProjectWholeFragment {
  return {
    id: '019a4000-0000-7000-8000-0000000000a1',
    key: 'strassenschaeden-0000a1',
    title: 'Straßenschäden erkennen',
    summary: 'Kameras melden Schlaglöcher.',
    state: 'pilot',
    status: 'draft',
    stale: false,
    origin: 'municipality',
    solutionType: 'perception',
    primaryField: 'mobility',
    publishedAt: null,
    updatedAt: '2026-11-02T09:00:00Z',
    createdAt: '2026-11-02T09:00:00Z',
    municipality: {
      ags: '99101001',
      key: '99101001-musterstadt',
      name: 'Musterstadt',
      demo: true,
      sizeClass: 'medium_town',
      lat: 53.9,
      lon: 8.8,
      district: { key: '99101', name: 'Landkreis Beispiel', kind: 'rural_district' },
      land: { key: '99', name: 'Musterland' },
    },
    version: 4,
    secondaryFields: [],
    actionClusters: [],
    municipalRole: 'user',
    valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '41', target: '14' },
    problem: 'Schäden werden spät bemerkt.',
    approach: 'Bilderkennung auf vorhandenen Fahrten.',
    vacantSince: null,
    contactMailbox: 'digital@musterstadt.example',
    links: [],
    licence: '',
    discontinuation: null,
    source: null,
    organisation: {
      id: '019a4000-0000-7000-8000-00000000000f',
      name: 'Stadt Musterstadt',
      verified: true,
      mailbox: null,
    },
    viewerCan: { edit: true, publish: true, withdraw: false, delete: true, changeState: true },
    ...changes,
  };
}
