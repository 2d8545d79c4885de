/** @jest-environment jsdom */
import { createI18n, namespacesReady, registerNamespace } from '@allmende/platform-web';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Component as DeleteAccountPage } from './DeleteAccountPage.js';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import { Component as OwnRecordsPage } from './OwnRecordsPage.js';

const part = (name: string, rows: number, afterwards: string) => ({
  __typename: 'OwnRecordPart',
  name,
  rows,
  afterwards,
});
const LAST_ADMIN = {
  __typename: 'Problem',
  code: 'LAST_ADMIN_OF_ORGANISATION',
  path: '',
  params: [{ __typename: 'ProblemParameter', name: 'organisation', value: 'Stadt Wattenau' }],
};

function server(obstacles: readonly object[] = []) {
  const told = { deleted: false };
  const answers: Record<string, () => object> = {
    Viewer: () => ({
      viewer: told.deleted
        ? null
        : {
            __typename: 'Viewer',
            accountId: '1',
            displayName: 'Ida Berg',
            email: 'ida@musterland.example',
            networkRoles: [],
            memberships: [],
          },
    }),
    OwnRecords: () => ({
      ownRecords: {
        __typename: 'OwnRecords',
        parts: [
          part('sessions', 2, 'removed'),
          part('passkeys', 0, 'removed'),
          part('submissions', 1, 'kept'),
        ],
        obstacles,
      },
    }),
    DeleteOwnAccount: () => {
      told.deleted = true;
      return {
        deleteOwnAccount: { __typename: 'DeleteOwnAccountPayload', deleted: true, problems: [] },
      };
    },
  };
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        observer.next({ data: answers[operationName ?? '']?.() });
        observer.complete();
      }),
  );
  return { link, told };
}

async function open(Screen: ComponentType, { link }: { link: ApolloLink }) {
  await registerNamespace('ownRecords', { de, en });
  const i18n = await createI18n('de');
  await namespacesReady();
  const router = createMemoryRouter([{ path: '/', Component: Screen }]);
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  await act(async () => {
    render(
      <I18nextProvider i18n={i18n}>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </I18nextProvider>,
    );
  });
}

afterEach(cleanup);

const button = () => screen.getByRole('button', { name: 'Konto endgültig löschen' });

describe('deleting the account', () => {
  test('shows first what goes and what stays', async () => {
    await open(DeleteAccountPage, server());
    expect(await screen.findByText('Anmeldungen (Browser und Zeiten) (2)')).toBeTruthy();
    expect(screen.getByText('Eingereichte Anträge (1)')).toBeTruthy();
    expect(screen.queryByText(/Passkeys/)).toBeNull();
  });

  test('does nothing until one says one has understood, and says so at the box', async () => {
    const { link, told } = server();
    await open(DeleteAccountPage, { link });
    await userEvent.click(button());
    expect(told.deleted).toBe(false);
    expect(screen.getAllByText('Bitte bestätigen Sie, dass Sie das verstanden haben.')).toHaveLength(2);
    expect(screen.getByRole('checkbox').getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(button());
    expect(told.deleted).toBe(true);
    expect(await screen.findByRole('heading', { name: 'Ihr Konto ist gelöscht' })).toBeTruthy();
  });

  test('offers no button while something stands in the way, and says what to do', async () => {
    await open(DeleteAccountPage, server([LAST_ADMIN]));
    expect(await screen.findByText(/In „Stadt Wattenau“ verwaltet sonst niemand/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the page of one’s own data', () => {
  test('leads to the file and shows how long things are kept', async () => {
    await open(OwnRecordsPage, server());
    const file = screen.getByRole('link', { name: 'Datei herunterladen' });
    expect(file.getAttribute('href')).toBe('/files/meine-daten');
    const table = screen.getByRole('table', { name: 'Wie lange wir etwas aufbewahren' });
    expect(table.textContent).toContain('Gelesene NachrichtenNachlesen, was geschah180 Tage');
  });
});
