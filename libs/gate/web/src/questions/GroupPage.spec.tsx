/** @jest-environment jsdom */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { gatePage } from '../specs/gate-page.js';
import { Component } from './GroupPage.js';

interface Answer {
  readonly question: string;
  readonly values: readonly string[];
}

async function show(group: string, { edit = true }: { edit?: boolean } = {}) {
  const use = (answers: readonly Answer[], version: number) => ({
    ...{ id: 'u', version, savedAt: null, organisation: { id: 'o', name: 'Bernsteinhaven' } },
    ...{ viewerCan: { edit }, answers, exemptionAccepted: false },
    finding: {
      ...{ riskClass: 'unclassified', rule: 'R0', open: [], namesProhibited: false, sovereign: true },
      ...{ strict: true, automationObstacles: [] },
    },
  });
  const { page, asked } = await gatePage(<Component />, {
    path: 'loesungen/:key/freigabe/fragen/:group',
    address: `/loesungen/wohngeld/freigabe/fragen/${group}`,
    answers: {
      UseOfProject: () => ({
        project: { id: 'p', key: 'wohngeld', title: 'Wohngeld vorprüfen', gatedUse: use([], 0) },
      }),
      SaveRiskInputs: ({ input }) => {
        const { answers } = input as { answers: readonly Answer[] };
        return { saveRiskInputs: { use: use(answers, 1), problems: [] } };
      },
    },
  });
  render(page);
  await screen.findByRole('heading', { level: 1 });
  const saved = async () => {
    await waitFor(() => expect(asked.at(-1)?.name).toBe('SaveRiskInputs'), { timeout: 3_000 });
    const { answers } = asked.at(-1)?.variables['input'] as { answers: readonly Answer[] };
    return new Map(answers.map(({ question, values }) => [question, values]));
  };
  return { saved };
}

const question = (name: RegExp) => within(screen.getByRole('radiogroup', { name }));

beforeEach(() => localStorage.clear());

describe('a page of the questionnaire', () => {
  test('begins with not knowing and saves what nobody answered as not known, never as no', async () => {
    const { saved } = await show('contact');
    const first = question(/Sprechen oder schreiben Menschen direkt/);
    expect(first.getByRole<HTMLInputElement>('radio', { name: 'Wissen wir noch nicht' }).checked).toBe(true);
    await userEvent.click(first.getByRole('radio', { name: 'Nein' }));
    const answers = await saved();
    expect(answers.get('interactsWithPersons')).toEqual(['no']);
    expect(answers.get('publishesGeneratedContent')).toEqual(['unknown']);
    expect(answers.get('prohibitedPractices')).toEqual(['unknown']);
    expect(screen.getByText('Noch nicht eingestuft')).toBeTruthy();
  });

  test('says beside the answer that a prohibited practice stops everything, and takes it back with the answer', async () => {
    await show('forbidden');
    await userEvent.click(screen.getByRole('checkbox', { name: /sozialen Verhalten/ }));
    expect(screen.getAllByText('Verboten: Dieser Einsatz darf nicht beginnen')).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toMatch(
      /keine Freigabe, keinen Piloten und keine Ausnahme/,
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Nichts davon' }));
    expect(screen.queryByText('Verboten: Dieser Einsatz darf nicht beginnen')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /sozialen Verhalten/ }).checked).toBe(
      false,
    );
  });

  test('asks further only where an answer makes it necessary', async () => {
    await show('authority');
    const sovereign = question(/Wirkt es an hoheitlichen Entscheidungen mit/);
    await userEvent.click(sovereign.getByRole('radio', { name: 'Nein' }));
    expect(screen.queryByRole('radiogroup', { name: /vollständig automatische Entscheidung/ })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Es entscheidet vollständig automatisch' }));
    await userEvent.click(screen.getByRole('radio', { name: /VwVfG/ }));
    expect(screen.getByRole('radiogroup', { name: /vollständig automatische Entscheidung/ })).toBeTruthy();
    expect(screen.getByText('So darf nicht vollständig automatisch entschieden werden')).toBeTruthy();
  });

  test('is not there for who may not answer', async () => {
    await show('contact', { edit: false });
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
