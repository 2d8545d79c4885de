/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { gatePage } from '../specs/gate-page.js';
import { Component as PoolsPage } from './PoolsPage.js';

const aUse = (write: boolean) => ({
  id: 'u',
  organisation: { id: 'o1', name: 'Stadt Grünstadt' },
  gateAbilities: { read: true, write },
});
const member = (id: string, name: string, changes: object) => ({
  ...{ organisation: { id, name }, joinedAt: '2026-02-10T10:00:00Z', viewerCanWrite: id === 'o1' },
  ...{
    counts: true,
    quality: 'inconclusive',
    fairness: 'inconclusive',
    mayRely: true,
    problems: [],
    reasons: [],
  },
  groups: [{ group: 'A', aiErrors: 5, aiCases: 120, humanErrors: 6, humanCases: 120 }],
  ...changes,
});
const pool = {
  ...{ id: 'p', version: 3, openedAt: '2026-02-10T10:00:00Z', systemVersion: '2.1' },
  ...{ decisionRule: 'Schwelle 0,7', protocol: 'Zwei Prüfende', fairnessProblems: [], left: [] },
  quality: {
    metric: 'error_rate',
    design: 'independent',
    margin: 0.05,
    alpha: 0.025,
    minCases: 200,
    groups: ['A'],
  },
  fairness: { positiveDecision: 'Antrag bewilligt', maxGap: 0.1, minCases: 200 },
  ...{ result: 'met', qualityResult: 'met', fairnessResult: 'met' },
  groups: [
    {
      ...{ group: 'A', cases: 480, difference: -0.008, lower: -0.04, upper: 0.02, score: -4, p: 0.0001 },
      ...{ result: 'met', problems: [] },
    },
  ],
  members: [
    member('o1', 'Stadt Grünstadt', {}),
    member('o2', 'Stadt Neudorf', {
      ...{ counts: false, mayRely: false, groups: [] },
      problems: [{ code: 'MEMBER_MEASURED_BEFORE', path: '', params: [] }],
    }),
  ],
};

async function show(evaluationPools: readonly object[], write = true) {
  const project = { id: 'x', key: 'k', title: 'Wohngeld', gatedUse: aUse(write), evaluationPools };
  const { page } = await gatePage(<PoolsPage />, {
    path: 'loesungen/:key/freigabe/gemeinsam',
    address: '/loesungen/k/freigabe/gemeinsam',
    answers: { PoolsOfUse: () => ({ project }) },
  });
  render(page);
}

describe('measuring together', () => {
  test('tells what the page is for where there is no pool, and lets one be opened', async () => {
    await show([]);
    expect(await screen.findByText('Noch misst hier niemand gemeinsam')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Messverbund eröffnen' })).toBeTruthy();
  });

  test('shows who may rely on it, and why somebody may not', async () => {
    await show([pool]);
    expect(await screen.findByText('Gemeinsam gezeigt')).toBeTruthy();
    expect(screen.getByText(/Ihr Einsatz kann sich darauf stützen/)).toBeTruthy();
    expect(screen.getByText('Stadt Grünstadt (Sie)')).toBeTruthy();
    expect(screen.getByText(/Gemessen vor dem Beitritt/)).toBeTruthy();
    expect(screen.getByText('Den Messverbund verlassen')).toBeTruthy();
  });
});
