/** @jest-environment jsdom */
import { createI18n, namespacesReady, registerNamespace } from '@allmende/platform-web';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import { Component } from './SignInPage.js';

interface Asked {
  readonly input?: { readonly email: string; readonly password: string };
}

const JANA = {
  __typename: 'DemoAccount',
  email: 'jana@musterland.example',
  displayName: 'Jana Ohlsen',
  function: 'Digitalbeauftragte',
  organisationName: 'Stadt Wattenau',
  password: 'known-to-all',
};

/** A server that knows one person and counts what it is asked. */
function server(refusal?: { code: string; params?: { name: string; value: string }[] }) {
  const asked: Asked[] = [];
  let signedIn = false;
  const link = new ApolloLink((operation) => {
    const answers: Record<string, () => object> = {
      SignInPage: () => ({ demoAccounts: [JANA] }),
      Viewer: () => ({ viewer: signedIn ? VIEWER : null }),
      SignIn: () => {
        asked.push(operation.variables);
        if (refusal !== undefined) return payload([{ path: '', params: [], ...refusal }]);
        signedIn = true;
        return payload([]);
      },
    };
    return new Observable((observer) => {
      observer.next({ data: answers[operation.operationName ?? '']?.() });
      observer.complete();
    });
  });
  return { link, asked };
}

const VIEWER = {
  __typename: 'Viewer',
  accountId: '1',
  displayName: 'Jana Ohlsen',
  email: JANA.email,
  networkRoles: [],
  memberships: [],
};

const payload = (problems: object[]) => ({
  signIn: { __typename: 'SignInPayload', problems, viewer: problems.length > 0 ? null : VIEWER },
});

async function open(address: string, { link }: { link: ApolloLink }) {
  await registerNamespace('identity', { de, en });
  const i18n = await createI18n('de');
  await namespacesReady();
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  await act(async () => {
    render(
      <ApolloProvider client={client}>
        <I18nextProvider i18n={i18n}>
          <MemoryRouter initialEntries={[address]}>
            <Routes>
              <Route path="/anmelden" element={<Component />} />
              <Route path="*" element={<Elsewhere />} />
            </Routes>
          </MemoryRouter>
        </I18nextProvider>
      </ApolloProvider>,
    );
  });
  await screen.findByRole('button', { name: /Jana Ohlsen/ });
}

function Elsewhere() {
  const { pathname, search } = useLocation();
  return <p>came to {pathname + search}</p>;
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));

afterEach(cleanup);

describe('signing in', () => {
  test('asks nobody while a field is empty, and leads from the summary to the field', async () => {
    const network = server();
    await open('/anmelden', network);
    await submit();
    const link = await screen.findByRole('link', { name: 'Bitte geben Sie Ihr Passwort an.' });
    await userEvent.click(link);
    expect(document.activeElement).toBe(screen.getByLabelText('Passwort'));
    expect(network.asked).toEqual([]);
  });

  test('keeps what was typed when it is refused, and says so in the summary', async () => {
    await open('/anmelden', server({ code: 'SIGN_IN_FAILED' }));
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'someone@town.example');
    await userEvent.type(screen.getByLabelText('Passwort'), 'wrong');
    await submit();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('passen nicht zusammen');
    expect(screen.getByLabelText<HTMLInputElement>('E-Mail-Adresse').value).toBe('someone@town.example');
  });

  test('tells the wait in minutes after too many attempts', async () => {
    const params = [{ name: 'retryAfterSeconds', value: '610' }];
    await open('/anmelden', server({ code: 'TOO_MANY_ATTEMPTS', params }));
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'someone@town.example');
    await userEvent.type(screen.getByLabelText('Passwort'), 'wrong');
    await submit();
    expect((await screen.findByRole('alert')).textContent).toContain('in 11 Minuten');
  });

  test('as an invented person takes one press and leads back to where one came from', async () => {
    const network = server();
    await open('/anmelden?zurueck=%2Fkommunen%3Fland%3D05', network);
    await userEvent.click(screen.getByRole('button', { name: /Jana Ohlsen/ }));
    await screen.findByText('came to /kommunen?land=05');
    expect(network.asked[0]?.input).toEqual({ email: JANA.email, password: JANA.password });
  });

  test('never leads to another site', async () => {
    await open('/anmelden?zurueck=%2F%2Fevil.example', server());
    await userEvent.click(screen.getByRole('button', { name: /Jana Ohlsen/ }));
    expect(await screen.findByText(/^came to/)).toHaveProperty('textContent', 'came to /');
  });
});
