/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { gatePage } from '../specs/gate-page.js';
import { Component } from './RecordPage.js';

const PATH = 'loesungen/:key/freigabe/nachweise/:evidence';
const ABILITIES = { read: true, write: true, judge: false };
const PAPER = { summary: 'Das Wohngeldgesetz.', documentUrl: '', documentDate: null };

type Variables = Record<string, unknown>;
const inputOf = ({ input }: Variables) => input as Record<string, unknown>;

const aRecord = (changes: object = {}) => ({
  ...{ id: 'r', type: 'legal_basis', status: 'draft', content: PAPER, missing: [], validUntil: null },
  ...{ version: 1, reason: '', reuseOf: null, byViewer: true, savedAt: '2026-11-20T10:00:00Z' },
  ...{ acceptedAt: null, ...changes },
});

interface Shown {
  readonly record?: ReturnType<typeof aRecord> | null;
  readonly abilities?: object;
  readonly evidence?: string;
  /** What the server says to a save, to handing in and to a review, problems each. */
  readonly save?: (input: Record<string, unknown>) => object;
  readonly submit?: () => readonly object[];
  readonly review?: (input: Record<string, unknown>) => readonly object[];
}

async function show({ record = aRecord(), abilities = {}, evidence = 'legal_basis', ...server }: Shown = {}) {
  let kept: Record<string, unknown> | null = record;
  const { page, asked } = await gatePage(<Component />, {
    path: PATH,
    address: `/loesungen/wohngeld/freigabe/nachweise/${evidence}`,
    answers: {
      RecordsOfUse: () => ({
        project: {
          ...{ id: 'p', key: 'wohngeld', title: 'Wohngeld vorprüfen', gatedUses: [] },
          gatedUse: {
            ...{ id: 'u', version: 1, organisation: { id: 'o', name: 'Bernsteinhaven' } },
            ...{ records: kept === null ? [] : [kept], reusableRecords: [] },
            gateAbilities: { ...ABILITIES, ...abilities },
          },
        },
      }),
      SaveEvidenceRecord: (variables) => {
        const input = inputOf(variables);
        const answer = server.save?.(input);
        if (answer !== undefined) return { saveEvidenceRecord: answer };
        kept = aRecord({ content: input['content'], version: Number(input['expectedVersion']) + 1 });
        return { saveEvidenceRecord: { record: kept, problems: [] } };
      },
      SubmitEvidenceRecord: () => {
        const problems = server.submit?.() ?? [];
        if (problems.length === 0) kept = { ...kept, status: 'submitted' };
        return { submitEvidenceRecord: { record: kept, problems } };
      },
      ReviewEvidenceRecord: (variables) => {
        const input = inputOf(variables);
        const problems = server.review?.(input) ?? [];
        if (problems.length === 0) kept = { ...kept, status: input['accept'] === true ? 'met' : 'draft' };
        return { reviewEvidenceRecord: { record: kept, problems } };
      },
    },
  });
  render(page);
  await screen.findByRole('heading', { level: 1 });
  return asked;
}

const summary = () => screen.getByLabelText<HTMLTextAreaElement>(/Das Wichtigste in Kürze/);
const handIn = () => userEvent.click(screen.getByRole('button', { name: 'Zur Prüfung geben' }));

beforeEach(() => {
  localStorage.clear();
  // jsdom has dialogs that cannot be opened.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});

describe('a record somebody writes', () => {
  test('is saved before it is handed in, and the page says that a second person has it now', async () => {
    const asked = await show();
    await userEvent.type(summary(), ' Und die Satzung.');
    await handIn();
    expect(await screen.findByText('Zur Prüfung gegeben')).toBeTruthy();
    const steps = asked.map(({ name }) => name).filter((name) => name !== 'RecordsOfUse');
    expect(steps).toEqual(['SaveEvidenceRecord', 'SubmitEvidenceRecord']);
    expect(asked.find(({ name }) => name === 'SaveEvidenceRecord')?.variables).toMatchObject({
      input: { content: { summary: 'Das Wohngeldgesetz. Und die Satzung.' } },
    });
    expect(await screen.findByText('Wartet auf eine zweite Person')).toBeTruthy();
  });

  test('shows what is missing at the field and in a summary with the way there, and loses nothing typed', async () => {
    await show({ submit: () => [{ code: 'DATE_MISSING', path: 'content.documentDate', params: [] }] });
    await userEvent.type(summary(), ' Neu.');
    await handIn();
    const link = await screen.findByRole('link', { name: 'Hier fehlt ein Datum.' });
    const field = screen.getByLabelText(/Datum des Dokuments/);
    expect(link.getAttribute('href')).toBe(`#${field.id}`);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(summary().value).toBe('Das Wohngeldgesetz. Neu.');
    expect(screen.queryByText('Zur Prüfung gegeben')).toBeNull();
  });

  test('that others saved meanwhile asks whose text counts; taking theirs shows it', async () => {
    const theirs = aRecord({ version: 5, content: { ...PAPER, summary: 'Von einer Kollegin.' } });
    await show({
      save: ({ expectedVersion }) =>
        expectedVersion === 5
          ? { record: theirs, problems: [] }
          : { record: theirs, problems: [{ code: 'STALE_VERSION', path: '', params: [] }] },
    });
    await userEvent.type(summary(), ' Mein Satz.');
    expect(
      await screen.findByText('Jemand anderes hat inzwischen gespeichert', {}, { timeout: 3_000 }),
    ).toBeTruthy();
    expect(summary().value).toBe('Das Wohngeldgesetz. Mein Satz.');
    await userEvent.click(screen.getByRole('button', { name: 'Gespeicherten Text laden' }));
    await waitFor(() => expect(summary().value).toBe('Von einer Kollegin.'));
    expect(screen.queryByText('Jemand anderes hat inzwischen gespeichert')).toBeNull();
  });

  test('asks for something written before it can be handed in', async () => {
    const asked = await show({ record: null });
    await handIn();
    expect((await screen.findAllByText('Schreiben Sie zuerst etwas.')).length).toBeGreaterThan(0);
    expect(asked.map(({ name }) => name)).not.toContain('SubmitEvidenceRecord');
  });

  test('shows why it was sent back', async () => {
    await show({ record: aRecord({ reason: 'Die Norm fehlt.' }) });
    expect(screen.getByText('Zurückgegeben mit dieser Begründung')).toBeTruthy();
    expect(screen.getByText('Die Norm fehlt.')).toBeTruthy();
  });
});

describe('a record that waits for a second person', () => {
  const waiting = (byViewer: boolean) => aRecord({ status: 'submitted', byViewer });

  test('offers its author no way to accept it', async () => {
    await show({ record: waiting(true), abilities: { judge: true } });
    expect(screen.getByText(/Sie haben daran geschrieben und können ihn nicht selbst annehmen/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Annehmen' })).toBeNull();
    expect(summary().closest('fieldset')?.disabled).toBe(true);
  });

  test('is accepted by somebody else, and the page says so', async () => {
    const asked = await show({ record: waiting(false), abilities: { judge: true, write: false } });
    await userEvent.click(screen.getByRole('button', { name: 'Annehmen' }));
    const said = (await screen.findByText('Angenommen')).closest('[role="status"]');
    expect(said).toBe(document.activeElement);
    expect(asked.find(({ name }) => name === 'ReviewEvidenceRecord')?.variables).toMatchObject({
      input: { recordId: 'r', accept: true },
    });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Annehmen' })).toBeNull());
  });

  test('is not sent back without a reason', async () => {
    await show({
      record: waiting(false),
      abilities: { judge: true, write: false },
      review: ({ reason }) => (reason === '' ? [{ code: 'REASON_MISSING', path: 'reason', params: [] }] : []),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Zurückgeben' }));
    expect(await screen.findByRole('link', { name: 'Bitte begründen Sie das.' })).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/Was zu ändern ist/), 'Die Norm fehlt.');
    await userEvent.click(screen.getByRole('button', { name: 'Zurückgeben' }));
    expect(await screen.findByText('Zurückgegeben')).toBeTruthy();
  });
});

describe('the page of a record', () => {
  test('is not there for another office, nor for what is no kind of record', async () => {
    await show({ abilities: { read: false } });
    expect(within(screen.getByRole('heading', { level: 1 })).queryByText('Rechtsgrundlage')).toBeNull();
    expect(screen.queryByLabelText(/Das Wichtigste in Kürze/)).toBeNull();
  });

  test('opens what was decided only after saying what that does', async () => {
    await show({ record: aRecord({ status: 'met' }) });
    await userEvent.click(screen.getByRole('button', { name: 'Wieder öffnen' }));
    expect(screen.getByText(/Läuft dafür schon ein Pilot oder ein Betrieb, wird er ausgesetzt/)).toBeTruthy();
    expect(summary().closest('fieldset')?.disabled).toBe(true);
  });
});
