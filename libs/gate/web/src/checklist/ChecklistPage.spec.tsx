/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { gatePage } from '../specs/gate-page.js';
import { Component } from './ChecklistPage.js';

const PATH = 'loesungen/:key/freigabe';
const ADDRESS = '/loesungen/wohngeld/freigabe?stelle=o';
const FINDING = {
  ...{ riskClass: 'limited', rule: 'R7', open: [], namesProhibited: false, sovereign: false, strict: false },
  automationObstacles: [],
};
const item = (evidence: string, changes: object = {}) => ({
  ...{ evidence, grade: 'required', status: 'met', recordId: null, basis: 'network_rule', norm: '' },
  ...{ from: null, holds: true, overridden: false, pooled: false, nextActor: 'nobody', ...changes },
});
const ABILITIES = { read: true, write: true, judge: true, release: true, override: true };

interface Shown {
  readonly items?: readonly object[];
  readonly stops?: readonly object[];
  readonly finding?: object;
  readonly abilities?: object;
}

/** The page before a server on which a signature makes the step allowed. */
async function show({ items = [item('legal_basis')], stops = [], finding = {}, abilities = {} }: Shown = {}) {
  let signed = false;
  const { page, asked } = await gatePage(<Component />, {
    ...{ path: PATH, address: ADDRESS },
    answers: {
      GateChecklistOfUse: ({ to }) => ({
        project: {
          ...{ id: 'p', key: 'wohngeld', title: 'Wohngeld vorprüfen', state: 'concept' },
          gatedUse: {
            ...{ id: 'u', version: 1, organisation: { id: 'o', name: 'Bernsteinhaven' } },
            finding: { ...FINDING, ...finding },
            checklist: {
              ...{ to, strict: false, shadowMode: false, overrideId: null, stops, items },
              ...{ allowed: signed, readyToSign: !signed },
            },
            gateAbilities: { ...ABILITIES, ...abilities },
          },
        },
      }),
      ReleaseUse: () => {
        signed = true;
        return { releaseUse: { record: { id: 'r' }, problems: [] } };
      },
    },
  });
  render(page);
  await screen.findByRole('heading', { level: 1, name: 'Was der Pilot braucht' });
  return asked;
}

describe('the checklist of a step', () => {
  test('says that the signature worked where the form stood, aloud and with the focus on it', async () => {
    const asked = await show();
    await userEvent.type(screen.getByLabelText(/Beschluss des Rates/), 'Az. 12');
    await userEvent.click(screen.getByRole('button', { name: 'Freigabe unterzeichnen' }));
    const said = (await screen.findByText('Die Freigabe ist unterzeichnet')).closest('[role="status"]');
    expect(said).toBe(document.activeElement);
    expect(await screen.findByText('Der Pilot darf beginnen')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Freigabe unterzeichnen' })).toBeNull();
    expect(screen.getByText('Die Freigabe ist unterzeichnet')).toBeTruthy();
    expect(asked.find(({ name }) => name === 'ReleaseUse')?.variables).toMatchObject({
      input: { to: 'pilot', councilResolution: 'Az. 12', organisationId: 'o' },
    });
  });

  test('sorts what is missing by who has to act and says on which ground it is asked for', async () => {
    await show({
      items: [
        item('legal_basis', {
          status: 'missing',
          holds: false,
          nextActor: 'author',
          basis: 'law_in_force',
          norm: 'Art. 6 DSGVO',
        }),
        item('oversight_plan', {
          status: 'submitted',
          holds: false,
          nextActor: 'reviewer',
          basis: 'law_future',
          norm: 'Art. 26',
          from: '2027-12-02',
        }),
        item('release_decision', { status: 'missing', holds: false, nextActor: 'approver' }),
        item('literacy_measures'),
        item('wibe', { grade: 'not_required', holds: true }),
      ],
    });
    const part = (name: RegExp) => within(screen.getByRole('region', { name }));
    expect(
      part(/^Wer schreibt/)
        .getByRole('link', { name: 'Rechtsgrundlage' })
        .getAttribute('href'),
    ).toBe('/loesungen/wohngeld/freigabe/nachweise/legal_basis?stelle=o');
    expect(part(/^Wer schreibt/).getByText('Geltendes Recht: Art. 6 DSGVO.')).toBeTruthy();
    expect(part(/^Wer prüft/).getByText('Menschliche Aufsicht')).toBeTruthy();
    expect(
      part(/^Wer prüft/)
        .getByRole('link', { name: '2. Dezember 2027' })
        .getAttribute('href'),
    ).toBe('/freigabe/stichtage');
    // The release is signed on this page and has none of its own.
    expect(part(/^Wer unterzeichnet/).queryByRole('link')).toBeNull();
    await userEvent.click(screen.getByText('Was erfüllt ist: 1 Nachweis'));
    expect(screen.getByRole('link', { name: 'Schulung' })).toBeTruthy();
    expect(screen.getByText('1 von 4 geforderten Nachweisen liegen vor.')).toBeTruthy();
  });

  test('offers one next step: the first record that the own people have to write', async () => {
    await show({
      items: [
        item('dpia', { holds: false, nextActor: 'reviewer' }),
        item('fria', { holds: false, nextActor: 'author' }),
      ],
    });
    expect(screen.getByRole('link', { name: 'Weiter: Grundrechte-Folgenabschätzung' })).toBeTruthy();
  });

  test('asks for the answers before anything else, and offers no record against a prohibited practice', async () => {
    await show({
      items: [item('dpia', { holds: false, nextActor: 'author' })],
      finding: { riskClass: 'prohibited', rule: 'R1', namesProhibited: true },
      stops: [{ code: 'USE_PROHIBITED', path: '', params: [] }],
    });
    expect(screen.getByText('Gesperrt: Kein Nachweis hilft darüber hinweg')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Weiter:/ })).toBeNull();
  });

  test('offers nothing to write, sign or open to somebody of another office', async () => {
    await show({
      items: [item('dpia', { holds: false, nextActor: 'author' })],
      abilities: { read: false, write: false, judge: false, release: false, override: false },
    });
    expect(screen.getByText('Datenschutz-Folgenabschätzung')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Datenschutz-Folgenabschätzung' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Freigabe unterzeichnen' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Stichtage des Rechts' })).toBeTruthy();
  });
});
