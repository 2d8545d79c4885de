/** @jest-environment jsdom */
import { createI18n, namespacesReady, registerNamespace } from '@allmende/platform-web';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { GiveNetworkRoleForm } from './GiveNetworkRoleForm.js';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import { NetworkRoleTable } from './NetworkRoleTable.js';

interface Asked {
  readonly input?: object;
}

/** A server that refuses with these problems and keeps what it was asked. */
function server(problems: readonly { code: string; path: string }[] = []) {
  const asked: Asked[] = [];
  const link = new ApolloLink((operation) => {
    asked.push(operation.variables);
    const field = operation.operationName === 'GiveNetworkRole' ? 'giveNetworkRole' : 'takeNetworkRole';
    const payload = {
      __typename: 'NetworkRolePayload',
      networkRoleHolders: problems.length > 0 ? null : [],
      problems: problems.map((problem) => ({ __typename: 'Problem', ...problem })),
    };
    return new Observable((observer) => {
      observer.next({ data: { [field]: payload } });
      observer.complete();
    });
  });
  return { link, asked };
}

async function open(part: ReactNode, { link }: { link: ApolloLink }): Promise<void> {
  await registerNamespace('network-roles', { de, en });
  const i18n = await createI18n('de');
  await namespacesReady();
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  await act(async () => {
    render(
      <ApolloProvider client={client}>
        <I18nextProvider i18n={i18n}>
          <MemoryRouter>{part}</MemoryRouter>
        </I18nextProvider>
      </ApolloProvider>,
    );
  });
}

beforeAll(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

const submit = () => userEvent.click(screen.getByRole('button', { name: de.give.submit }));

describe('giving a task', () => {
  test('asks nobody while something is missing, and leads to the field', async () => {
    const network = server();
    await open(<GiveNetworkRoleForm />, network);
    await submit();
    await userEvent.click(screen.getByRole('link', { name: de.problems.ROLE_MISSING }));
    expect(document.activeElement).toBe(screen.getByLabelText(de.give.role));
    expect(network.asked).toEqual([]);
  });

  test('keeps what was typed when it is refused, and says it at the field', async () => {
    await open(<GiveNetworkRoleForm />, server([{ code: 'ACCOUNT_NOT_FOUND', path: 'email' }]));
    await userEvent.type(screen.getByLabelText(de.give.email), 'niemand@stadt.example');
    await userEvent.selectOptions(screen.getByLabelText(de.give.role), 'editor');
    await submit();
    expect(await screen.findAllByText(de.problems.ACCOUNT_NOT_FOUND)).toHaveLength(2);
    expect(screen.getByLabelText<HTMLInputElement>(de.give.email).value).toBe('niemand@stadt.example');
  });

  test('says who has it now and is ready for the next', async () => {
    const network = server();
    await open(<GiveNetworkRoleForm />, network);
    await userEvent.type(screen.getByLabelText(de.give.email), 'Anna@stadt.example');
    await userEvent.selectOptions(screen.getByLabelText(de.give.role), 'monitor');
    await submit();
    expect((await screen.findByRole('status')).textContent).toContain('anna@stadt.example');
    expect(network.asked).toEqual([{ input: { email: 'anna@stadt.example', role: 'monitor' } }]);
    expect(screen.getByLabelText<HTMLInputElement>(de.give.email).value).toBe('');
  });
});

describe('taking a task', () => {
  const anna = {
    accountId: 'a',
    displayName: 'Anna',
    email: 'anna@stadt.example',
    roles: [{ role: 'administrator' as const, since: '2026-11-01T10:00:00Z', fromProvider: false }],
  };
  const take = () => userEvent.click(screen.getByRole('button', { name: 'Betrieb von Anna zurücknehmen' }));
  const yes = () => userEvent.click(screen.getByRole('button', { name: de.take.yes }));

  test('asks first, and says what it means for oneself', async () => {
    const network = server();
    await open(<NetworkRoleTable holders={[anna]} ownId="a" />, network);
    await take();
    expect(screen.getByText(de.take.own)).toBeTruthy();
    expect(network.asked).toEqual([]);
    await yes();
    expect(network.asked).toEqual([{ input: { accountId: 'a', role: 'administrator' } }]);
  });

  test('tells why the last administrator stays', async () => {
    await open(
      <NetworkRoleTable holders={[anna]} ownId="b" />,
      server([{ code: 'LAST_ADMINISTRATOR', path: '' }]),
    );
    await take();
    await yes();
    expect((await screen.findByRole('alert')).textContent).toContain(de.problems.LAST_ADMINISTRATOR);
  });
});
