/** @jest-environment jsdom */
import { registerNamespace, VIEWER_QUERY } from '@allmende/platform-web';
import { ApolloLink, Observable } from '@apollo/client';
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fieldsDe from '../fields/locales/de.json' with { type: 'json' };
import fieldsEn from '../fields/locales/en.json' with { type: 'json' };
import { pageInGerman } from '../specs/page-in-german.js';
import { Component } from './SchemaImpactPage.js';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };

const FOUND = {
  ...{ __typename: 'Project', id: 'p', key: 'strassenschaeden', title: 'Straßenschäden erkennen' },
  ...{ state: 'pilot', organisation: null },
};

async function show() {
  const asked: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables);
    const isLast = variables['after'] === 'weiter';
    const impact = { __typename: 'FieldSchemaImpact', looked: isLast ? 100 : 2_000 };
    const answer = isLast ? { nodes: [], endCursor: null } : { nodes: [FOUND], endCursor: 'weiter' };
    return new Observable((observer) => {
      observer.next({ data: { fieldSchemaImpact: { ...impact, ...answer } } });
      observer.complete();
    });
  });
  await registerNamespace('schema-impact', { de, en });
  await registerNamespace('fields', { de: fieldsDe, en: fieldsEn });
  const { page, client } = await pageInGerman(<Component />, { link });
  client.writeQuery({
    query: VIEWER_QUERY,
    data: {
      viewer: {
        ...{ __typename: 'Viewer', accountId: 'a', displayName: 'Selma', email: 'selma@netz.example' },
        ...{ memberships: [], networkRoles: ['editor'] },
      },
    } as never,
  });
  render(page);
  await screen.findByLabelText('Welches Feld?');
  return asked;
}
const search = () => userEvent.click(screen.getByRole('button', { name: 'Einträge suchen' }));

describe('the page about a change of the field schema', () => {
  test('asks for a field before it asks the server', async () => {
    const asked = await show();
    await search();
    expect(screen.getByText(de.fieldMissing)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  test('names the entries concerned and goes on until all were looked at', async () => {
    const asked = await show();
    await userEvent.selectOptions(screen.getByLabelText('Welches Feld?'), 'contact.licence');
    await search();
    expect(await screen.findByRole('link', { name: 'Straßenschäden erkennen' })).toBeTruthy();
    expect(screen.getByText('Bisher wurden 2.000 veröffentlichte Einträge geprüft.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Weitere Einträge prüfen' }));
    expect(await screen.findByText('Alle 2.100 veröffentlichten Einträge wurden geprüft.')).toBeTruthy();
    const change = { kind: 'required', field: 'contact.licence', from: 'publication' };
    expect(asked).toEqual([
      { change, after: null },
      { change, after: 'weiter' },
    ]);
  });
});
