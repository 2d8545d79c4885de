/** @jest-environment jsdom */
import { NOTICE_KINDS } from '@allmende/notifications-core';
import { createI18n, namespacesReady, registerNamespace } from '@allmende/platform-web';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Component as DeskInbox } from '../desk/DeskInbox.js';
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import { Component as InboxPage } from './InboxPage.js';

const VIEWER = {
  __typename: 'Viewer',
  accountId: '1',
  displayName: 'Jana Ohlsen',
  email: 'jana@musterland.example',
  networkRoles: [],
  memberships: [],
};

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

const INVITED: Entry = {
  id: 'n2',
  kind: 'invitation_received',
  createdAt: '2027-03-02T09:30:00.000Z',
  readAt: null,
};
const JOINED: Entry = {
  id: 'n1',
  kind: 'invitation_accepted',
  createdAt: '2027-03-01T08:00:00.000Z',
  readAt: null,
};
const OLD: Entry = {
  id: 'n0',
  kind: 'partner_left',
  createdAt: '2027-02-01T08:00:00.000Z',
  readAt: '2027-02-02T08:00:00.000Z',
};

/** A server with one inbox that keeps what it is told. */
function server(entries: readonly Entry[], hasNextPage = false) {
  const told: unknown[] = [];
  const pages: unknown[] = [];
  let unread = entries.filter(({ readAt }) => readAt === null).length;
  const inbox = () => ({
    unreadNoticeCount: unread,
    myNotices: {
      __typename: 'NoticeConnection',
      nodes: entries.map((entry) => ({
        __typename: 'Notice',
        subject: 'Straßen',
        organisationName: 'Stadt Wattenau',
        path: `/ziel/${entry.id}`,
        ...entry,
      })),
      pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: hasNextPage ? 'weiter' : null },
    },
  });
  const link = new ApolloLink((operation) => {
    const answers: Record<string, () => object> = {
      Viewer: () => ({ viewer: VIEWER }),
      DeskInbox: inbox,
      InboxPage: () => {
        pages.push(operation.variables['after']);
        return inbox();
      },
      MarkNoticesRead: () => {
        const input = operation.variables['input'] as { ids?: string[] };
        told.push(input);
        unread = input.ids === undefined ? 0 : unread - input.ids.length;
        return {
          markNoticesRead: {
            __typename: 'MarkNoticesReadPayload',
            problems: [],
            unreadNoticeCount: unread,
          },
        };
      },
    };
    return new Observable((observer) => {
      observer.next({ data: answers[operation.operationName ?? '']?.() });
      observer.complete();
    });
  });
  return { link, told, pages };
}

async function open(Screen: ComponentType, { link }: { link: ApolloLink }, address = '/posteingang') {
  await registerNamespace('notifications', { de, en });
  const i18n = await createI18n('de');
  await namespacesReady();
  const router = createMemoryRouter([{ path: '/posteingang', Component: Screen }], {
    initialEntries: [address],
  });
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

const badges = () => screen.queryAllByText('Neu').length;

afterEach(cleanup);

describe('the page of the inbox', () => {
  test('says of each notice what, through whom and when, and leads to its place', async () => {
    await open(InboxPage, server([INVITED, OLD]));
    const [first, second] = screen.getAllByRole('listitem').slice(-2);
    const link = within(first!).getByRole('link', {
      name: 'Stadt Wattenau lädt Ihre Organisation in den Verbund „Straßen“ ein.',
    });
    expect(link.getAttribute('href')).toBe('/ziel/n2');
    expect(within(first!).getByText('2. März 2027 um 10:30')).toBeTruthy();
    expect(within(first!).getByText('Neu')).toBeTruthy();
    expect(within(second!).queryByText('Neu')).toBeNull();
    expect(screen.getByText('1 neue Nachricht')).toBeTruthy();
  });

  test('marks a notice as read when it is opened, once', async () => {
    const { link, told } = server([INVITED, JOINED]);
    await open(InboxPage, { link });
    const target = screen.getByRole('link', { name: /lädt Ihre Organisation/ });
    target.addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(target);
    await waitFor(() => expect(badges()).toBe(1));
    await userEvent.click(target);
    expect(told).toEqual([{ ids: ['n2'] }]);
    expect(screen.getByText('1 neue Nachricht')).toBeTruthy();
  });

  test('marks all up to the newest shown, says so and keeps the focus', async () => {
    const { link, told } = server([INVITED, JOINED, OLD]);
    await open(InboxPage, { link });
    await userEvent.click(screen.getByRole('button', { name: 'Alle als gelesen markieren' }));
    await waitFor(() => expect(badges()).toBe(0));
    expect(told).toEqual([{ allUpTo: INVITED.createdAt }]);
    expect(screen.queryByRole('button')).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Alles gelesen'));
  });

  test('has its place in the address and offers the way to older and back to the newest', async () => {
    const answers = server([OLD], true);
    await open(InboxPage, answers, '/posteingang?nach=hier');
    expect(answers.pages).toEqual(['hier']);
    const paging = screen.getByRole('navigation', { name: 'Seiten des Posteingangs' });
    const links = within(paging).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/schreibtisch/posteingang',
      '/schreibtisch/posteingang?nach=weiter',
    ]);
  });

  test('teaches what would stand here while it is empty', async () => {
    await open(InboxPage, server([]));
    expect(screen.getByText('Noch keine Nachrichten')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Verbünde ansehen' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the inbox on the desk', () => {
  test('shows what is unread only', async () => {
    await open(DeskInbox, server([INVITED, OLD]));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Zum Posteingang' })).toBeTruthy();
  });

  test('stays quiet when everything was read', async () => {
    await open(DeskInbox, server([OLD]));
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(screen.getByText(/^Nichts Neues/)).toBeTruthy();
  });
});

test.each([
  ['de', de],
  ['en', en],
])('every kind of notice has a sentence in %s that names who and what', (_, { kind }) => {
  expect(Object.keys(kind).sort()).toEqual([...NOTICE_KINDS].sort());
  for (const sentence of Object.values(kind)) {
    expect(sentence).toContain('{{organisation}}');
    expect(sentence).toContain('{{subject}}');
  }
});
