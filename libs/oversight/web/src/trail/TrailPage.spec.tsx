/** @jest-environment jsdom */
import { createI18n, namespacesReady, registerNamespace } from '@allmende/platform-web';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import { Component as OrganisationTrailPage } from './OrganisationTrailPage.js';
import { Component as TrailPage } from './TrailPage.js';

const object = (kind: string, name: string | null, path: string | null = null) => ({
  __typename: 'AuditObject',
  kind,
  id: `01900000-0000-7000-8000-000000000abc-${kind}`,
  name,
  path,
});
const line = (id: string, type: string, rest: object = {}) => ({
  __typename: 'AuditEvent',
  id,
  type,
  occurredAt: '2027-03-02T09:30:00.000Z',
  actor: { __typename: 'AuditActor', kind: 'person', name: 'Jana Ohlsen' },
  subject: object('project', 'Straßenschäden erkennen', '/loesungen/strassen'),
  details: [],
  ...rest,
});
const ROLE = line('e2', 'membership.added', {
  actor: { __typename: 'AuditActor', kind: 'system', name: null },
  subject: object('organisation', 'Stadt Wattenau'),
  details: [
    { __typename: 'AuditDetail', key: 'role', value: 'author', object: null },
    { __typename: 'AuditDetail', key: 'accountId', value: 'a', object: object('account', 'Ida Berg') },
    { __typename: 'AuditDetail', key: 'sessionId', value: 's', object: null },
  ],
});
const GONE = line('e3', 'project.withdrawn', {
  actor: { __typename: 'AuditActor', kind: 'deleted', name: null },
  subject: object('gone', null),
});

interface Told {
  readonly lines?: readonly object[];
  readonly roles?: readonly string[];
  readonly check?: object | null;
  readonly refuse?: boolean;
}

/** A server with a trail of three lines. */
function server({ lines = [line('e1', 'project.published'), ROLE, GONE], ...told }: Told = {}) {
  const asked: Record<string, unknown>[] = [];
  let checks = 0;
  const page = () => ({
    nodes: lines,
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  });
  const check = () =>
    told.check === undefined
      ? {
          __typename: 'AuditCheck',
          checkedAt: `2027-03-02T0${checks}:00:00.000Z`,
          events: 12,
          findings: 0,
          named: [],
        }
      : told.check;
  const answers: Record<string, () => object> = {
    Viewer: () => ({
      viewer: {
        __typename: 'Viewer',
        accountId: '1',
        displayName: 'Ida Berg',
        email: 'ida@musterland.example',
        networkRoles: told.roles ?? ['administrator'],
        memberships: [],
      },
    }),
    Trail: () => ({ auditEvents: { __typename: 'AuditEventConnection', ...page() } }),
    OrganisationTrail: () => ({
      organisationAuditEvents: { __typename: 'AuditEventConnection', ...page() },
    }),
    OrganisationOfTrail: () => ({
      organisation: { __typename: 'Organisation', id: 'o1', name: 'Stadt Wattenau' },
    }),
    ChainState: () => ({
      auditTrail: {
        __typename: 'AuditTrailState',
        waiting: 2,
        seal: { __typename: 'AuditSeal', mark: '2027-03-02/12/abc', sealedAt: '2027-03-02T09:31:00.000Z' },
        check: check(),
      },
    }),
    CheckTrail: () => {
      checks += 1;
      return { checkAuditTrail: { __typename: 'CheckAuditTrailPayload', asked: true, problems: [] } };
    },
  };
  const link = new ApolloLink((operation) => {
    const name = operation.operationName ?? '';
    if (name.endsWith('Trail')) asked.push(operation.variables);
    return new Observable((observer) => {
      if (told.refuse === true && name === 'OrganisationTrail') {
        observer.next({
          data: null,
          errors: [{ message: 'FORBIDDEN', extensions: { code: 'FORBIDDEN' } }],
        });
      } else observer.next({ data: answers[name]?.() });
      observer.complete();
    });
  });
  return { link, asked };
}

async function open(Screen: ComponentType, path: string, { link }: { link: ApolloLink }, address = path) {
  await registerNamespace('audit', { de, en });
  const i18n = await createI18n('de');
  await namespacesReady();
  const router = createMemoryRouter([{ path, Component: Screen }], { initialEntries: [address] });
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

const ALL = '/redaktion/protokoll';
const OWN = '/organisation/:id/protokoll';

afterEach(cleanup);

describe('the whole trail', () => {
  test('says of each line who did what to which object and when, in words', async () => {
    await open(TrailPage, ALL, server());
    const table = await screen.findByRole('table', { name: 'Ereignisse' });
    const [, first, second, third] = within(table).getAllByRole('row');
    expect(first?.textContent).toContain('2. März 2027 um 10:30');
    expect(first?.textContent).toContain('Jana Ohlsen');
    expect(first?.textContent).toContain('hat die Lösung veröffentlicht');
    const link = within(first!).getByRole('link', { name: 'Straßenschäden erkennen' });
    expect(link.getAttribute('href')).toBe('/loesungen/strassen');
    expect(second?.textContent).toContain('Systemhat eine Rolle vergebenStadt Wattenau');
    expect(second?.textContent).toContain('Rolle: Schreiben · Person: Ida Berg');
    expect(second?.textContent).not.toContain('sessionId');
    expect(third?.textContent).toContain('Gelöschtes Konto');
    expect(third?.textContent).toContain('nicht mehr vorhanden');
  });

  test('shows whether it can be trusted, and checks at once when asked', async () => {
    await open(TrailPage, ALL, server());
    expect(await screen.findByText('Unversehrt')).toBeTruthy();
    expect(screen.getByText('2027-03-02/12/abc')).toBeTruthy();
    expect(screen.getByText('2. März 2027 um 01:00, 12 Ereignisse verglichen')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Jetzt prüfen' }));
    expect(screen.getByText(/Die Prüfung läuft/)).toBeTruthy();
    await waitFor(
      () => expect(screen.getByText('2. März 2027 um 02:00, 12 Ereignisse verglichen')).toBeTruthy(),
      { timeout: 4_000 },
    );
    expect(screen.queryByText(/Die Prüfung läuft/)).toBeNull();
  });

  test('names every place that is not what it was', async () => {
    const check = {
      __typename: 'AuditCheck',
      checkedAt: '2027-03-02T03:40:00.000Z',
      events: 12,
      findings: 1,
      named: [
        { __typename: 'AuditFinding', kind: 'altered', day: '2027-03-01', sequence: 4, eventId: 'e-4' },
      ],
    };
    await open(TrailPage, ALL, server({ check }));
    expect(await screen.findByText('Verletzt: 1 Stellen')).toBeTruthy();
    const findings = screen.getByRole('table', { name: 'Was nicht stimmt' });
    expect(findings.textContent).toContain('geändert2027-03-014e-4');
  });

  test('asks for what the address says and keeps it in the form', async () => {
    const told = server({ lines: [] });
    await open(TrailPage, ALL, told, `${ALL}?von=2027-03-01&was=project.published&wer=Jana`);
    expect(told.asked[0]).toMatchObject({
      filter: { from: '2027-03-01', type: 'project.published', person: 'Jana' },
    });
    expect(screen.getByLabelText<HTMLInputElement>('Wer').value).toBe('Jana');
    const what = screen.getByLabelText<HTMLSelectElement>('Was');
    expect(what.selectedOptions[0]?.textContent).toBe('Lösung: hat die Lösung veröffentlicht');
    expect(screen.getByText('Zu dieser Suche gibt es keine Ereignisse.')).toBeTruthy();
  });

  test('says what is wrong with a period at the field and on top, and asks nothing', async () => {
    const told = server();
    await open(TrailPage, ALL, told, `${ALL}?von=2027-03-02&bis=2027-03-01`);
    expect(screen.getAllByText(/Das Ende liegt vor dem Anfang/)).toHaveLength(2);
    expect(screen.getByLabelText('Bis').getAttribute('aria-invalid')).toBe('true');
    expect(told.asked).toEqual([]);
  });

  test('is saved as a table with the words of the page', async () => {
    let saved: Blob | undefined;
    URL.createObjectURL = jest.fn((blob: Blob) => {
      saved = blob;
      return 'blob:x';
    }) as never;
    URL.revokeObjectURL = jest.fn();
    await open(TrailPage, ALL, server());
    await userEvent.click(screen.getByRole('button', { name: 'Als CSV speichern' }));
    await waitFor(() => expect(saved).toBeDefined());
    const reader = new FileReader();
    const text = await new Promise<string>((resolve) => {
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(saved!);
    });
    const [head, first] = text.split('\r\n');
    expect(head).toContain('"Wann";"Wer";"Was";"Gegenstand";"Näheres";"occurredAt";"type";"id"');
    expect(first).toContain('"Jana Ohlsen";"hat die Lösung veröffentlicht";"Straßenschäden erkennen"');
  });

  test('is not there for anybody but administrators', async () => {
    const told = server({ roles: ['editor'] });
    await open(TrailPage, ALL, told);
    expect(screen.queryByText('Zustand des Protokolls')).toBeNull();
    expect(told.asked).toEqual([]);
  });
});

describe('the trail of an organisation', () => {
  test('names the organisation and offers no types that are about accounts', async () => {
    const told = server();
    await open(OrganisationTrailPage, OWN, told, '/organisation/o1/protokoll');
    const back = await screen.findByRole('link', { name: 'Stadt Wattenau' });
    expect(back.getAttribute('href')).toBe('/organisation/o1');
    expect(told.asked[0]).toMatchObject({ organisationId: 'o1' });
    const types = [...screen.getByLabelText<HTMLSelectElement>('Was').options].map(({ value }) => value);
    expect(types).toContain('membership.added');
    expect(types).not.toContain('account.signed_in');
  });

  test('looks like a page that is not there to those who may not read it', async () => {
    await open(OrganisationTrailPage, OWN, server({ refuse: true }), '/organisation/o1/protokoll');
    expect(screen.queryByRole('table')).toBeNull();
  });
});
