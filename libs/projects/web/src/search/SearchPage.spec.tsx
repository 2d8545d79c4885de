/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ApolloClient } from '@apollo/client';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { anEntry, pageInGerman } from '../specs/page-in-german.js';
import { Component } from './SearchPage.js';
import {
  PlaceNamesDocument,
  SearchSolutionsDocument,
  type SearchSolutionsQuery,
} from './SearchPage.generated.js';
import { readSearch, searchVariables } from './search-state.js';

const FOUND: SearchSolutionsQuery['searchProjects'] = {
  totalCount: 21,
  engine: 'meilisearch',
  degraded: false,
  depthReached: false,
  pageInfo: { hasNextPage: true, endCursor: 'WzIwXQ' },
  facets: [
    {
      name: 'field',
      values: [
        { key: 'mobility', count: 6 },
        { key: 'planning', count: 1 },
      ],
    },
    { name: 'state', values: [{ key: 'pilot', count: 2 }] },
    { name: 'land', values: [{ key: '99', count: 1 }] },
  ],
  nodes: [
    {
      project: anEntry({ status: 'published', origin: 'public_source' }),
      highlights: [
        {
          field: 'title',
          pieces: [
            { text: 'Straßenschäden', hit: true },
            { text: ' erkennen', hit: false },
          ],
        },
      ],
    },
  ],
};

function answer(client: ApolloClient, query: string, found: Partial<typeof FOUND> = {}) {
  const state = readSearch(new URLSearchParams(query));
  const typed = { ...FOUND, ...found };
  const nodes = typed.nodes.map(({ project, highlights }) => ({
    highlights,
    project: {
      __typename: 'Project' as const,
      ...project,
      municipality: { __typename: 'Municipality' as const, ...project.municipality },
    },
  }));
  client.writeQuery({
    query: SearchSolutionsDocument,
    variables: searchVariables(state),
    data: { searchProjects: { ...typed, nodes } },
  });
  const lands = [{ key: '99', name: 'Musterland' }];
  for (const land of [null, '99']) {
    client.writeQuery({
      query: PlaceNamesDocument,
      variables: { land, withDistricts: land !== null },
      data: { lands, districts: [] } as never,
    });
  }
}

async function show(query: string, found: Partial<typeof FOUND> = {}) {
  const parts = await pageInGerman(<Component />, { address: `/loesungen?${query}` });
  answer(parts.client, query, found);
  return parts;
}

// jsdom has no Request; the router makes one for loaders, of which this page has none.
class BareRequest {
  constructor(
    readonly url: string,
    readonly init: { signal: AbortSignal },
  ) {}
  readonly method = 'GET';
  get signal() {
    return this.init.signal;
  }
}
Object.assign(globalThis, { Request: BareRequest });

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the search page without scripts', () => {
  async function html(query: string, found: Partial<typeof FOUND> = {}) {
    const { page } = await show(query, found);
    document.body.innerHTML = renderToString(page);
    return document.querySelector('form') as HTMLFormElement;
  }

  const sent = (form: HTMLFormElement) =>
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));

  test('is one form whose fields are the parameters of the address', async () => {
    const form = await html('q=Strassenschaeden&feld=mobility');
    expect(form.method).toBe('get');
    expect(form.getAttribute('action')).toBe('/loesungen');
    expect(readSearch(sent(form))).toEqual(
      readSearch(new URLSearchParams('q=Strassenschaeden&feld=mobility')),
    );
  });

  test('sends a box that was ticked', async () => {
    const form = await html('q=Strassenschaeden');
    document.querySelector<HTMLInputElement>('input[value="pilot"]')!.checked = true;
    expect(readSearch(sent(form)).filter.state).toEqual(['pilot']);
  });

  test('has a button that applies the boxes', async () => {
    const form = await html('');
    const button = document.querySelector('noscript')?.innerHTML ?? '';
    expect(button).toContain('type="submit"');
    expect(button).toContain(`form="${form.id}"`);
  });

  test('turns pages and removes filters by plain links', async () => {
    await html('q=Kita&feld=mobility');
    const next = document.querySelector<HTMLAnchorElement>('a[rel="next"]');
    expect(next?.getAttribute('href')).toBe('/loesungen?q=Kita&feld=mobility&nach=WzIwXQ');
    expect(document.querySelector('.al-chip')?.getAttribute('href')).toBe('/loesungen?q=Kita');
  });

  test('shows each hit with place, state, kind, origin and the words that were found', async () => {
    await html('q=Strassenschaeden');
    const hit = document.querySelector('.al-hits li');
    expect(hit?.querySelector('mark')?.textContent).toBe('Straßenschäden');
    for (const words of [
      'Musterstadt · Landkreis Beispiel · Musterland',
      'Pilot',
      'Mobilität & Verkehr',
      'Bild-, Sprach- oder Sensorerkennung',
      'Eintrag aus öffentlicher Quelle, nicht von der Kommune bestätigt',
    ]) {
      expect(hit?.textContent).toContain(words);
    }
  });

  test('says when the usual engine is silent', async () => {
    await html('', { degraded: true, engine: 'postgres' });
    expect(document.body.textContent).toContain('Die Suche läuft gerade vereinfacht');
  });
});

describe('the search page with scripts', () => {
  test('applies a box at once and keeps the words', async () => {
    const { page, client, router } = await show('q=Kita');
    answer(client, 'q=Kita&stand=pilot', { totalCount: 2 });
    render(page);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Pilot (2)' }));
    await waitFor(() => expect(router.state.location.search).toBe('?q=Kita&stand=pilot'));
    await waitFor(() => {
      const box = screen.getByRole('checkbox', { name: 'Pilot (2)' }) as HTMLInputElement;
      expect(box.checked).toBe(true);
    });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('2 Treffer');
  });

  test('unticks the box when the chip is removed', async () => {
    const { page, client } = await show('q=Kita&stand=pilot');
    answer(client, 'q=Kita');
    render(page);
    await userEvent.click(await screen.findByRole('link', { name: /Filter entfernen: Pilot/ }));
    await waitFor(() => {
      const box = screen.getByRole('checkbox', { name: 'Pilot (2)' }) as HTMLInputElement;
      expect(box.checked).toBe(false);
    });
  });

  test('helps when nothing was found: spelling, filters, a way out', async () => {
    const { page } = await show('q=xqz&stand=pilot', { nodes: [], totalCount: 0 });
    render(page);
    const title = await screen.findByText('Nichts gefunden zu „xqz“');
    const help = within(title.closest('.al-empty') as HTMLElement);
    expect(help.getByRole('link', { name: 'Alle Filter entfernen' }).getAttribute('href')).toBe(
      '/loesungen?q=xqz',
    );
    expect(help.getByText(/Schreibweise/)).toBeTruthy();
  });
});
