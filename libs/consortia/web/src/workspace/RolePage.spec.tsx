/** @jest-environment jsdom */
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { i18n as I18n } from 'i18next';
import { aWorkspace } from '../testing/a-letter.js';
import { onPage, wordsIn } from '../testing/in-german.js';
import { RoleForm } from './RolePage.js';

let i18n: I18n;

beforeAll(async () => {
  i18n = await wordsIn('de');
});

afterEach(cleanup);

function open(problem: { code: string; path: string; params: { name: string; value: string }[] }) {
  const asked: unknown[] = [];
  const link = new ApolloLink((operation) => {
    asked.push(operation.variables);
    return new Observable((observer) => {
      const problems = [
        {
          ...problem,
          params: problem.params.map((pair) => ({ ...pair, __typename: 'ProblemParameter' })),
          __typename: 'Problem',
        },
      ];
      const payload = { problems, consortium: null, __typename: 'ChangePartnerRolePayload' };
      observer.next({ data: { changePartnerRole: payload } });
      observer.complete();
    });
  });
  const consortium = aWorkspace();
  const [, partner] = consortium.partners;
  if (partner === undefined) throw new Error('the workspace has a partner');
  render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
      {onPage(i18n, <RoleForm consortium={consortium} partner={partner} />)}
    </ApolloProvider>,
  );
  return asked;
}

describe('giving a member another role', () => {
  test('does not offer the lead, and says how it changes hands', () => {
    open({ code: 'SECOND_LEAD', path: 'role', params: [] });
    expect(screen.queryByRole('radio', { name: /^Federführung/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Federführung übergeben' }).getAttribute('href')).toBe(
      '/verbuende/strassen-aus-dem-bus/federfuehrung',
    );
  });

  test('explains a second lead in words, in the summary and at the field', async () => {
    const asked = open({
      code: 'SECOND_LEAD',
      path: 'role',
      params: [{ name: 'name', value: 'Markt Koogstedt' }],
    });
    fireEvent.click(screen.getByRole('radio', { name: /Beobachterin/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Rolle ändern' }));
    const words = await screen.findAllByText(
      'Markt Koogstedt kann nicht zusätzlich führen: In jedem Verbund gibt es genau eine Federführung. Übergeben Sie sie stattdessen.',
    );
    expect(words).toHaveLength(2);
    expect(words[0]?.closest('a')?.getAttribute('href')).toBe('#field-role');
    expect(asked).toEqual([
      { input: { consortiumId: 'consortium-1', organisationId: 'koogstedt', role: 'observer' } },
    ]);
  });

  test('says what the chosen role means for the money', () => {
    open({ code: 'SECOND_LEAD', path: 'role', params: [] });
    fireEvent.click(screen.getByRole('radio', { name: /Assoziierte Partnerin/ }));
    expect(screen.getByText(/In Kostenplänen ist ihr Anteil dann 0 Euro/)).toBeTruthy();
  });
});
