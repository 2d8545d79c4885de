import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_KINDS } from '../records/evidence-kinds.js';
import type { KindContext } from '../records/evidence-kind.js';
import {
  aBaseline,
  aFairnessRequirement,
  anEvaluation,
  aQualityRequirement,
  someCounts,
  someFacts,
} from './an-evaluation.js';
import { judgeEvaluation, type EvaluationFacts } from './judge-evaluation.js';

const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);
const judged = (changes: Partial<EvaluationFacts> = {}) => judgeEvaluation(someFacts(changes));
const quality = (changes: Parameters<typeof aQualityRequirement>[0]): Partial<EvaluationFacts> => ({
  quality: { content: aQualityRequirement(changes), fixedAt: new Date(0), fixedOn: '1970-01-01' },
});

describe('an evaluation', () => {
  it('is met when every group is and the groups are close', () => {
    expect(judged()).toMatchObject({ status: 'met', problems: [] });
  });

  it('G1: stays open when a group has too few cases, and names it', () => {
    const groups = [someCounts('A', 800, 40), someCounts('B', 200, 14), someCounts('C', 40, 2)];
    const baseline = aBaseline({
      groups: [
        { group: 'A', cases: 800, errors: 44 },
        { group: 'B', cases: 200, errors: 10 },
        { group: 'C', cases: 60, errors: 4 },
      ],
    });
    const found = judged({ baseline, evaluation: anEvaluation({ groups }) });
    expect(found.status).toBe('inconclusive');
    expect(found.quality?.groups.map(({ result }) => result)).toEqual([
      'met',
      'inconclusive',
      'inconclusive',
    ]);
    expect(found.problems).toContainEqual(
      expect.objectContaining({ code: 'GROUP_TOO_SMALL', params: { group: 'C', cases: 40, least: 50 } }),
    );
  });

  it('is not met when one group is refuted', () => {
    const groups = [someCounts('A', 800, 40), someCounts('B', 800, 40), someCounts('C', 800, 200)];
    expect(judged({ evaluation: anEvaluation({ groups }) }).status).toBe('not_met');
  });

  it('is not met when the groups are treated too differently', () => {
    const apart = { ...someCounts('C', 800, 40), tp: 700, tn: 60 };
    const groups = [someCounts('A', 800, 40), someCounts('B', 800, 40), apart];
    const found = judged({ evaluation: anEvaluation({ groups }) });
    expect(found).toMatchObject({
      status: 'not_met',
      quality: { result: 'met' },
      fairness: { result: 'not_met' },
    });
  });

  it.each([
    ['was fixed later', { fixedAt: new Date('2026-03-02T10:00:00Z'), fixedOn: '2026-03-02' }],
    ['was fixed in the same moment', { fixedAt: new Date('2026-03-01T10:00:00Z'), fixedOn: '2026-03-01' }],
    ['was fixed after the day of measuring', { fixedAt: new Date(0), fixedOn: '2026-04-02' }],
  ])('moves the goalposts when its requirement %s', (_what, since) => {
    const found = judged({ fairness: { content: aFairnessRequirement(), ...since } });
    expect(found.status).toBe('inconclusive');
    expect(codes(found.problems)).toEqual(['GOALPOSTS_MOVED']);
  });

  it.each([
    ['no requirement of quality', { quality: null }, 'REQUIREMENT_NOT_FIXED'],
    [
      'one nobody accepted',
      { quality: { content: aQualityRequirement(), fixedAt: null, fixedOn: null } },
      'REQUIREMENT_NOT_FIXED',
    ],
    ['an unfinished one', quality({ margin: null }), 'REQUIREMENT_NOT_FIXED'],
    ['no measurement of people', { baseline: null }, 'BASELINE_MISSING'],
    ['no group', { evaluation: anEvaluation({ groups: [] }) }, 'GROUP_MISSING'],
  ] as const)('shows nothing with %s', (_what, changes, code) => {
    const found = judged(changes);
    expect(found.status).toBe('inconclusive');
    expect(codes(found.problems)).toContain(code);
  });

  it('counts the errors its metric is about', () => {
    const found = judged(quality({ metric: 'false_positive_rate' }));
    expect(found.quality?.groups[0]?.finding?.difference).toBeCloseTo(20 / 380 - 44 / 800, 12);
  });

  it('compares the same cases pair by pair', () => {
    const paired = { ...someCounts('A', 1000, 40), aiWrongOnly: 30, humanWrongOnly: 25, bothWrong: 10 };
    const changes = {
      ...quality({ design: 'paired', margin: 0.03, groups: ['A'] }),
      baseline: aBaseline({ groups: [{ group: 'A', cases: 1000, errors: 35 }] }),
    };
    const found = judged({ ...changes, evaluation: anEvaluation({ groups: [paired] }) });
    expect(found.quality).toMatchObject({ result: 'met' });
    expect(found.quality?.groups[0]?.finding?.score).toBeCloseTo(-3.1033408475279582, 9);
    const bent = { ...paired, aiWrongOnly: 31 };
    expect(codes(judged({ ...changes, evaluation: anEvaluation({ groups: [bent] }) }).problems)).toContain(
      'PAIRS_DO_NOT_FIT',
    );
    const other = { ...changes, baseline: aBaseline({ groups: [{ group: 'A', cases: 1000, errors: 36 }] }) };
    expect(codes(judged({ ...other, evaluation: anEvaluation({ groups: [paired] }) }).problems)).toContain(
      'BASELINE_DIFFERS',
    );
  });
});

describe('the kind of record', () => {
  const fixedAt = new Date('2026-02-01T10:00:00Z');
  const others: KindContext['others'] = {
    quality_requirement: { status: 'met', content: aQualityRequirement(), fixedAt },
    fairness_requirement: { status: 'met', content: aFairnessRequirement(), fixedAt },
    human_baseline: { status: 'met', content: aBaseline(), fixedAt },
  };
  const context: KindContext = {
    ...{ today: '2026-05-01', pilotSince: null, others, begunAt: new Date('2026-03-01T10:00:00Z') },
  };
  const { missing, measure } = EVIDENCE_KINDS.evaluation_result;

  it('can be handed in and computes what it shows', () => {
    expect(missing(anEvaluation(), context)).toEqual([]);
    expect(measure?.(anEvaluation(), context)).toBe('met');
  });

  it('waits for its requirements and for people to be measured', () => {
    expect(codes(missing(anEvaluation(), { ...context, others: {} }))).toEqual([
      'REQUIREMENT_NOT_FIXED',
      'REQUIREMENT_NOT_FIXED',
      'BASELINE_MISSING',
    ]);
    expect(measure?.(anEvaluation(), { ...context, others: {} })).toBe('inconclusive');
  });

  it('takes a requirement somebody reopened for one that does not stand', () => {
    const reopened = { ...others, quality_requirement: { ...others.quality_requirement, status: 'draft' } };
    expect(measure?.(anEvaluation(), { ...context, others: reopened as KindContext['others'] })).toBe(
      'inconclusive',
    );
  });

  it.each(['quality_requirement', 'fairness_requirement', 'human_baseline', 'evaluation_result'] as const)(
    '%s: an empty one can be saved and not handed in',
    (type) => {
      const kind = EVIDENCE_KINDS[type];
      expect(kind.schema.safeParse(kind.empty).success).toBe(true);
      expect(kind.missing(kind.empty, context).length).toBeGreaterThan(0);
    },
  );
});
