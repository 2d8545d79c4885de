import { decideGate, type EvidenceRecord, type GateFacts, UNANSWERED } from '@allmende/gate-core';
import { describe, expect, it } from '@jest/globals';
import { answerWord } from './answer-words.js';
import { compareGroups } from './compare-groups.js';
import { dossierPdf, type DossierPaper } from './dossier-pdf.js';

const now = new Date('2026-11-27T12:00:00Z');
const facts: GateFacts = {
  ...{ inputs: UNANSWERED, records: [], override: null, version: null, today: '2026-11-27' },
  milestones: { edition: '1', dates: {} },
};

const record: EvidenceRecord = {
  ...{ id: 'r', projectId: 'p', organisationId: 'o', type: 'dpia', versionId: null, status: 'met' },
  content: { summary: 'Geprüft. '.repeat(400), documentUrl: '', documentDate: '2026-01-15', needed: true },
  ...{ authorIds: ['a'], reviewerId: 'b', reason: '', validUntil: '2027-01-15', reuseOf: null, version: 3 },
  ...{ begunAt: now, savedAt: now, acceptedAt: now },
};

const paper: DossierPaper = {
  ...{ solution: 'Wohngeld', summary: 'Unterlagen werden gesichtet.', organisation: 'Stadt Wattenau' },
  ...{
    versionLabel: null,
    inputs: UNANSWERED,
    decisions: [],
    overrides: [],
    comparisons: [],
    pooledWith: null,
  },
  outcomes: [decideGate(facts, 'pilot'), decideGate(facts, 'operation')],
  records: [record],
};

const counts = (group: string, fp: number, tn: number) => ({
  ...{ group, cases: 100, tp: 40, fp, fn: 60 - fp - tn, tn },
  ...{ aiWrongOnly: null, humanWrongOnly: null, bothWrong: null },
});

describe('the dossier of a release', () => {
  it('is tagged for screen readers, names its language and runs over several pages', async () => {
    const text = (await dossierPdf(paper, 'de', now)).toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/Lang (de-DE)');
    expect(text).toMatch(/pdfuaid:part/);
    for (const tag of ['/H1', '/H2', '/H3', '/Table', '/TH', '/TD']) expect(text).toContain(`/S ${tag}`);
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('can be printed in English before anything was answered, measured or decided', async () => {
    const text = (await dossierPdf({ ...paper, records: [] }, 'en', now)).toString('latin1');
    expect(text).toContain('/Lang (en-GB)');
  });
});

describe('the comparison of groups', () => {
  const since = { fixedAt: new Date('2026-02-01T10:00:00Z'), fixedOn: '2026-02-01' };
  const quality = {
    ...{ metric: 'error_rate' as const, metricReason: 'Folgen', design: 'independent' as const },
    ...{ margin: 0.05, harmfulDifference: 0.1, marginReason: 'Beirat', alpha: 0.025, minCases: 50 },
    groups: ['A', 'B'],
  };
  const baseline = {
    ...{ adjudication: 'two_blind' as const, method: 'm', sampling: 's', from: '2026-01-01' },
    ...{ until: '2026-01-31', groups: [{ group: 'A', cases: 100, errors: 8 }] },
  };
  const evaluation = {
    ...{ dataset: 'd', measuredOn: '2026-04-01', decisionRule: 'r', protocol: 'p' },
    groups: [counts('A', 5, 52), counts('B', 5, 52)],
  };
  const measured = {
    quality: { content: quality, ...since },
    fairness: null,
    baseline,
    evaluation,
    begunAt: now,
  };

  it('gives counts with their share and the difference in percentage points', () => {
    const [a] = compareGroups(measured, 'de');
    expect(a).toMatchObject({
      group: 'A',
      ai: '8 von 100 (8\u00a0%)',
      human: '8 von 100 (8\u00a0%)',
      margin: '5,0',
    });
    expect(a?.difference).toMatch(/^0,0 \(-\d,\d – \d,\d\)$/);
    expect(a?.result).toBe('inconclusive');
  });

  it('shows a dash for a group that people were not measured in, and leaves it open', () => {
    expect(compareGroups(measured, 'en')[1]).toMatchObject({
      human: '–',
      difference: '–',
      result: 'inconclusive',
    });
  });

  it('is empty while nothing is measured', () => {
    expect(compareGroups(null, 'de')).toEqual([]);
    expect(compareGroups({ ...measured, quality: null }, 'de')).toEqual([]);
  });
});

describe('an answer in words', () => {
  it('lists several practices and says when there is none', () => {
    expect(answerWord(['social_scoring', 'manipulation'], 'de')).toBe('soziale Bewertung, Manipulation');
    expect(answerWord([], 'en')).toBe('does not apply');
    expect(answerWord('unknown', 'de')).toBe('noch offen');
  });
});
