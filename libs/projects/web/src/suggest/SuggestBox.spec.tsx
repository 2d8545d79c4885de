/** @jest-environment jsdom */
import { registerNamespace } from '@allmende/platform-web';
import { ApolloLink, Observable } from '@apollo/client';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { pageInGerman } from '../specs/page-in-german.js';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import { recentSearches, rememberSearch } from './recent-searches.js';
import { Component as SuggestBox } from './SuggestBox.js';

const place = {
  __typename: 'Municipality' as const,
  ags: '99101001',
  key: '99101001-musterstadt',
  name: 'Musterstadt',
};

/** Answers with one solution named after what was asked; a slow one for texts that end in `slow`. */
const asked: string[] = [];
const link = new ApolloLink(({ variables }) => {
  const text = String(variables['text']);
  asked.push(text);
  return new Observable((observer) => {
    const searchSuggestions = {
      __typename: 'SearchSuggestions',
      projects: [{ __typename: 'Project', key: `${text}-1`, title: `Lösung ${text}`, municipality: place }],
      fields: ['mobility'],
      ...{ municipalities: [], programmes: [] },
    };
    const timer = setTimeout(
      () => {
        observer.next({ data: { searchSuggestions } });
        observer.complete();
      },
      text.endsWith('slow') ? 400 : 5,
    );
    return () => clearTimeout(timer);
  });
});

function Page() {
  const [field, setField] = useState<HTMLInputElement | null>(null);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <input aria-label="Suche" ref={setField} />
      {field !== null && <SuggestBox field={field} />}
    </form>
  );
}

async function opened() {
  await registerNamespace('suggest', { de, en });
  const { page, router } = await pageInGerman(<Page />, { link });
  render(page);
  const field = screen.getByRole('combobox', { name: 'Suche' });
  return { field, router, user: userEvent.setup() };
}

// jsdom has no Request; the router makes one for loaders, of which these pages have none.
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
  localStorage.clear();
  asked.length = 0;
});

describe('suggestions below a search field', () => {
  test('are reached, told and chosen by keyboard', async () => {
    const { field, router, user } = await opened();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await user.type(field, 'stra');
    await screen.findByRole('option', { name: /Lösung stra/ });
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('status').textContent).toContain('2 Vorschläge');
    expect(screen.getByRole('group', { name: 'Gestaltungsfelder' })).toBeTruthy();
    await user.keyboard('{ArrowDown}');
    const [first] = screen.getAllByRole('option');
    expect(field.getAttribute('aria-activedescendant')).toBe(first?.id);
    await user.keyboard('{Enter}');
    expect(router.state.location.pathname).toBe('/loesungen/stra-1');
  });

  test('close with Escape and leave what was typed', async () => {
    const { field, user } = await opened();
    await user.type(field, 'kita');
    await screen.findByRole('option', { name: /Lösung kita/ });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect((field as HTMLInputElement).value).toBe('kita');
  });

  test('are asked for once typing rests, and old answers never replace newer ones', async () => {
    const { field, user } = await opened();
    await user.type(field, 'slow');
    await waitFor(() => expect(asked).toEqual(['slow']));
    await user.type(field, 'er');
    await screen.findByRole('option', { name: /Lösung slower/ });
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Lösung slower');
    expect(asked).toEqual(['slow', 'slower']);
  });

  test('are the last searches while nothing is typed, and these can be forgotten', async () => {
    rememberSearch('sperrmüll');
    const { field, router, user } = await opened();
    await user.click(field);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(router.state.location.search).toBe('?q=sperrm%C3%BCll');
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(recentSearches()).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('remember a search only when it is sent', async () => {
    const { field, user } = await opened();
    await user.type(field, 'ampel{Enter}');
    expect(recentSearches()).toEqual(['ampel']);
  });
});
