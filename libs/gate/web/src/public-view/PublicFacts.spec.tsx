/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Component as SolutionPart } from '../solution/SolutionPart.js';
import { gatePage } from '../specs/gate-page.js';

const FACTS = {
  ...{ riskClass: 'high', rule: 'R6', sovereignUse: 'decision_preparation', pilotSince: '2026-05-02' },
  ...{ shadowMode: true, comparisonRequired: true, roles: ['domain_owner', 'complaint_contact'] },
  release: { to: 'pilot', on: '2026-05-01', holds: true },
  comparison: {
    ...{ result: 'inconclusive', fairness: 'met', margin: 0.05, alpha: 0.025, measuredOn: '2026-06-30' },
    pooledWith: null,
    groups: [
      {
        ...{ group: 'Familien', aiErrors: 40, aiCases: 800, humanErrors: 44, humanCases: 800 },
        ...{ difference: -0.005, lower: -0.027, upper: 0.017, result: 'met' },
      },
      {
        ...{ group: 'Alleinlebende', aiErrors: null, aiCases: null, humanErrors: null, humanCases: null },
        ...{ difference: null, lower: null, upper: null, result: 'inconclusive' },
      },
    ],
  },
  objection: { summary: 'Binnen eines Monats.', address: 'https://www.stadt.example/widerspruch' },
};
const override = (status: string) => ({
  ...{ id: `o-${status}`, status, endsOn: '2026-12-31' },
  reason: `Die Schulung ist erst im Januar (${status}).`,
});

async function show(facts: object = {}, { viewer = null as null | object, mayEdit = false } = {}) {
  const use = {
    ...{ id: 'u', organisation: { id: 'o', name: 'Bernsteinhaven' } },
    finding: {
      ...{ riskClass: 'high', rule: 'R6', open: [], namesProhibited: false, sovereign: true, strict: true },
      automationObstacles: [],
    },
    overrides: ['requested', 'active', 'ended'].map(override),
  };
  const { page, asked } = await gatePage(<SolutionPart projectKey="wohngeld" />, {
    viewer,
    answers: {
      UsesOfSolution: () => ({
        project: {
          ...{ id: 'p', key: 'wohngeld', status: 'published', viewerCan: { edit: mayEdit } },
          ...{ gatedUses: [use], gatedUse: { id: 'u', viewerCan: { edit: mayEdit } } },
        },
      }),
      PublicFactsOfSolution: () => ({
        project: {
          ...{ id: 'p', key: 'wohngeld', gatedUses: [{ id: 'u', publicFacts: { ...FACTS, ...facts } }] },
        },
      }),
    },
  });
  render(page);
  await screen.findByRole('heading', { name: 'Einsatz von KI' });
  await userEvent.click(await screen.findByText(/^Was, seit wann, wie gut und wer/));
  await screen.findByText('Was die Maschine entscheidet');
  return asked;
}

describe('what everybody may know of a use', () => {
  test('says what it decides, how it compares, who answers and how to object', async () => {
    await show();
    expect(screen.getByText('Hohes Risiko')).toBeTruthy();
    expect(screen.getByText(/Sie bereitet hoheitliche Entscheidungen vor/)).toBeTruthy();
    expect(screen.getByText(/Für den Piloten freigegeben am 1\. Mai 2026\..*Schattenbetrieb/)).toBeTruthy();
    expect(screen.getByText(/Noch nicht in jeder Gruppe gezeigt.*Gemessen am 30\. Juni 2026\./)).toBeTruthy();
    expect(screen.getByText('40 von 800')).toBeTruthy();
    expect(
      screen.getByRole('link', { name: 'Zum Widerspruch bei Bernsteinhaven' }).getAttribute('href'),
    ).toBe('https://www.stadt.example/widerspruch');
  });

  test('names offices and tasks and nobody, and leads to no document', async () => {
    const asked = await show();
    expect(
      screen.getByText(
        'Bernsteinhaven hat benannt: fachliche Verantwortung, Beschwerden. Die Namen bleiben in der Stelle.',
      ),
    ).toBeTruthy();
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(asked.map(({ name }) => name).sort()).toEqual(['PublicFactsOfSolution', 'UsesOfSolution']);
  });

  test('shows an exception that holds with its reason and its end, and none that is only asked for or over', async () => {
    await show();
    expect(screen.getByText('Öffentliche Ausnahme bis 31. Dezember 2026')).toBeTruthy();
    expect(screen.getByText('Die Schulung ist erst im Januar (active).')).toBeTruthy();
    expect(screen.queryByText(/requested|ended/)).toBeNull();
  });

  test('says what is not there yet instead of leaving it out', async () => {
    await show({ release: null, pilotSince: null, comparison: null, objection: null, roles: [] });
    expect(screen.getByText('Noch nicht freigegeben.')).toBeTruthy();
    expect(screen.getByText(/Noch nicht gemessen/)).toBeTruthy();
    expect(screen.getByText('Noch nicht benannt.')).toBeTruthy();
    expect(screen.getByText('Noch kein Weg angegeben. Wenden Sie sich an Bernsteinhaven.')).toBeTruthy();
  });

  test('leads only people who write for the office on to the checklist', async () => {
    await show({}, { viewer: {}, mayEdit: true });
    expect(screen.getByRole('link', { name: 'Zur Prüfliste der Freigabe' }).getAttribute('href')).toBe(
      '/loesungen/wohngeld/freigabe',
    );
  });
});
