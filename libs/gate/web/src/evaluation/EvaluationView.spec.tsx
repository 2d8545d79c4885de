/** @jest-environment jsdom */
import {
  EMPTY_EVALUATION,
  type EvaluationCounts,
  type EvaluationFacts,
  type FairnessRequirementContent,
  type QualityRequirementContent,
} from '@allmende/gate-core';
import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { partInGerman } from '../specs/part-in-german.js';
import { EvaluationView } from './EvaluationView.js';

const GROUPS = ['A', 'B', 'C'];
const QUALITY: QualityRequirementContent = {
  ...{ metric: 'error_rate', metricReason: 'x', design: 'independent', margin: 0.05 },
  ...{ harmfulDifference: 0.1, marginReason: 'x', alpha: 0.025, minCases: 50, groups: GROUPS },
};
const FAIRNESS: FairnessRequirementContent = {
  ...{ metric: 'demographic_parity', metricReason: 'x', positiveDecision: 'Antrag bewilligt' },
  ...{ maxGap: 0.2, alpha: 0.025, minCases: 30, groups: GROUPS },
};
const SINCE = { fixedAt: new Date('2026-02-01T10:00:00Z'), fixedOn: '2026-02-01' };

function counts(group: string, cases: number, errors: number): EvaluationCounts {
  const tp = Math.floor(cases / 2);
  return {
    ...{ group, cases, tp, fp: errors, fn: 0, tn: cases - tp - errors },
    ...{ aiWrongOnly: null, humanWrongOnly: null, bothWrong: null },
  };
}

async function show(groups: readonly EvaluationCounts[], changes: Partial<EvaluationFacts> = {}) {
  const people = [44, 10, 4].map((errors, at) => ({
    ...{ group: GROUPS[at] ?? '', errors, cases: [800, 200, 60][at] ?? 0 },
  }));
  const facts: EvaluationFacts = {
    quality: { content: QUALITY, ...SINCE },
    fairness: { content: FAIRNESS, ...SINCE },
    baseline: {
      ...{ adjudication: 'two_blind', method: 'x', sampling: 'x', from: null, until: null },
      groups: people,
    },
    evaluation: { ...EMPTY_EVALUATION, measuredOn: '2026-04-01', groups },
    begunAt: new Date('2026-03-01T10:00:00Z'),
    ...changes,
  };
  const part = await partInGerman(<EvaluationView facts={facts} />);
  render(part);
  await screen.findByText(/Irrt die KI häufiger/);
}

describe('what an evaluation shows', () => {
  test('G1: each group in a picture, a sentence and a table; the small group is named with the remedy', async () => {
    await show([counts('A', 800, 40), counts('B', 200, 14), counts('C', 40, 2)]);
    expect(screen.getByText('Noch nicht gezeigt')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Vergleich je Gruppe' });
    expect(within(table).getByRole('row', { name: /^A/ }).textContent).toMatch(/−0,5.*gezeigt/);
    expect(within(table).getByRole('row', { name: /^B/ }).textContent).toMatch(/\+2,0.*0,1113.*offen/);
    const tooSmall = /Zu wenige Fälle in Gruppe C: 40 statt mindestens 50.*gemeinsam mit anderen Kommunen/;
    expect(screen.getAllByText(tooSmall).length).toBeGreaterThan(0);
    expect(screen.getByText(/KI um 2 Prozentpunkte häufiger als Menschen/)).toBeTruthy();
    const [picture] = screen.getAllByRole('figure');
    expect(picture?.querySelectorAll('.al-ev__mark--met')).toHaveLength(1);
    expect(picture?.querySelectorAll('.al-ev__mark--inconclusive')).toHaveLength(2);
    expect(picture?.textContent).toContain('Grenze: 5 Prozentpunkte mehr Fehler');
  });

  test('says so when all is met, and when a group is refuted', async () => {
    await show([counts('A', 800, 40), counts('B', 800, 40), counts('C', 800, 400)]);
    expect(screen.getByText('Anforderungen nicht erfüllt')).toBeTruthy();
    expect(screen.getByText(/Das ist sicher mehr als die erlaubten 5 Prozentpunkte/)).toBeTruthy();
  });

  test('tells of moved goalposts before anything else', async () => {
    const late = { content: QUALITY, fixedAt: new Date('2026-03-05T10:00:00Z'), fixedOn: '2026-03-05' };
    await show([counts('A', 800, 40), counts('B', 800, 40), counts('C', 800, 40)], { quality: late });
    expect(screen.getByText('Noch nicht gezeigt')).toBeTruthy();
    expect(screen.getByText(/erst festgelegt, als die Messung schon begonnen hatte/)).toBeTruthy();
  });
});
