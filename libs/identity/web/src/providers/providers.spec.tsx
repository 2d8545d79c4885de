/** @jest-environment jsdom */
import { createI18n, namespacesReady, registerNamespace } from '@allmende/platform-web';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import { Component as ProviderNotice } from './ProviderNotice.js';
import { Component as SignInWays } from './SignInWays.js';

const LAND = { __typename: 'SignInProvider', key: 'land', labelDe: 'Landesportal', labelEn: 'State portal' };

/** A server that offers these providers to a visitor. */
function server(providers: readonly object[]): ApolloLink {
  return new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        observer.next({
          data: operationName === 'Viewer' ? { viewer: null } : { signInProviders: providers },
        });
        observer.complete();
      }),
  );
}

async function open(Part: ComponentType, address: string, providers: readonly object[]): Promise<void> {
  await registerNamespace('sign-in-providers', { de, en });
  const i18n = await createI18n('de');
  await namespacesReady();
  const client = new ApolloClient({ link: server(providers), cache: new InMemoryCache() });
  await act(async () => {
    render(
      <ApolloProvider client={client}>
        <I18nextProvider i18n={i18n}>
          <MemoryRouter initialEntries={[address]}>
            <Part />
          </MemoryRouter>
        </I18nextProvider>
      </ApolloProvider>,
    );
  });
}

afterEach(cleanup);

describe('the providers under the sign-in', () => {
  test('are links that work without scripts and lead back to where one was', async () => {
    await open(SignInWays, '/anmelden?zurueck=%2Fkommunen%3Fland%3D99', [{ ...LAND, available: true }]);
    const link = screen.getByRole('link', { name: 'Landesportal' });
    expect(link.getAttribute('href')).toBe('/auth/oidc/land/start?zurueck=%2Fkommunen%3Fland%3D99');
    expect(screen.queryByText(de.ways.away)).toBeNull();
  });

  test('say that one did not answer, and can still be tried', async () => {
    await open(SignInWays, '/anmelden', [{ ...LAND, available: false }]);
    expect(screen.getByText(de.ways.away)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Landesportal' })).toBeTruthy();
  });

  test('take no room in a system without', async () => {
    await open(SignInWays, '/anmelden', []);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('how a way by a provider ended', () => {
  const offered = [{ ...LAND, available: true }];

  test('is told with the name of the provider and the remedy', async () => {
    await open(ProviderNotice, '/anmelden?fehler=PROVIDER_GROUP_MISSING&anbieter=land', offered);
    const text = screen.getByRole('alert').textContent;
    expect(text).toContain('Ihr Konto bei Landesportal ist für das Netzwerk nicht freigegeben');
    expect(text).toContain('passende Gruppe');
  });

  test('leads somebody who has an account to the sign-in and on to the link', async () => {
    await open(ProviderNotice, '/anmelden?fehler=PROVIDER_ACCOUNT_EXISTS&anbieter=land', offered);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/anmelden?zurueck=%2Fkonto%2Fanbieter');
  });

  test.each([
    ['?fehler=%3Cscript%3E&anbieter=land', 'a code nobody knows'],
    ['?hinweis=toString', 'a hint nobody knows'],
    ['', 'nothing'],
  ])('shows nothing for %s (%s)', async (search) => {
    await open(ProviderNotice, `/anmelden${search}`, offered);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('says so when one is signed out everywhere', async () => {
    await open(ProviderNotice, '/anmelden?hinweis=signed_out', offered);
    expect(screen.getByRole('status').textContent).toContain(de.notice.signed_out.title);
  });
});
