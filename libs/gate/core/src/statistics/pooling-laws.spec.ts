import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type DifferenceFinding,
  judgePool,
  testIndependent,
  testPaired,
  testPooledFairness,
  type PoolMember,
} from './index.js';

const RULE = { margin: 0.05, alpha: 0.025, minCases: 100 };
const CONDITIONS = { systemVersion: '2.1', decisionRule: 'Schwelle', protocol: 'Zwei' };
const INDEPENDENT = { ...CONDITIONS, design: 'independent' } as const;
const PAIRED = { ...CONDITIONS, design: 'paired' } as const;

const share = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 0.4, noNaN: true }))
  .map(([cases, rate]) => ({ cases, errors: Math.round(cases * rate) }));
const independent = fc.tuple(share, share).map(([ai, people]) => ({
  ...{ aiErrors: ai.errors, aiCases: ai.cases },
  ...{ humanErrors: people.errors, humanCases: people.cases },
}));
const paired = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }))
  .map(([more, aiWrongOnly, humanWrongOnly]) => ({
    ...{ aiWrongOnly, humanWrongOnly },
    cases: more + aiWrongOnly + humanWrongOnly,
  }));

const member = (at: number, groups: PoolMember['groups']): PoolMember => ({
  ...{ member: `m${at}`, ...CONDITIONS, groups, objections: [] },
  serves: groups.map(({ group }) => ({ group, reasonForNone: '' })),
});
const town = fc.tuple(independent, independent).map(([a, b]): PoolMember['groups'] => [
  { group: 'A', design: 'independent', counts: a },
  { group: 'B', design: 'independent', counts: b },
]);
const towns = fc
  .array(town, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((groups, at) => member(at, groups)));
const judge = (members: readonly PoolMember[]) => judgePool(members, INDEPENDENT, ['A', 'B'], RULE);

describe('counts of several members', () => {
  it('never help whom its own counts refute', () => {
    let refuted = 0;
    fc.assert(
      fc.property(towns, (members) => {
        for (const found of judge(members).members) {
          if (!found.own.groups.some(({ finding }) => finding?.result === 'not_met')) continue;
          refuted += 1;
          expect(found.mayRely).toBe(false);
        }
      }),
    );
    expect(refuted).toBeGreaterThan(3);
  });

  it('are the same in every order', () => {
    fc.assert(
      fc.property(towns, fc.infiniteStream(fc.nat()), (members, chance) => {
        const ranks = new Map(members.map(({ member: name }) => [name, chance.next().value ?? 0]));
        const mixed = [...members].sort(
          (one, other) => (ranks.get(one.member) ?? 0) - (ranks.get(other.member) ?? 0),
        );
        expect(judge(mixed)).toEqual(judge(members));
      }),
    );
  });

  it('are untouched by a member with another version, which may not rely on them', () => {
    fc.assert(
      fc.property(towns, town, (members, groups) => {
        const other = { ...member(99, groups), systemVersion: '2.2' };
        const [before, after] = [judge(members), judge([...members, other])];
        expect(after.result).toBe(before.result);
        expect(after.groups).toEqual(before.groups);
        expect(after.members.find((found) => found.member === 'm99')?.mayRely).toBe(false);
      }),
    );
  });

  it('of one member are its own, in both designs', () => {
    fc.assert(
      fc.property(independent, paired, (counts, pairs) => {
        const rule = { ...RULE, minCases: 1 };
        const one = member(1, [{ group: 'A', design: 'independent', counts }]);
        const [found] = judgePool([one], INDEPENDENT, ['A'], rule).groups;
        isTheSame(found?.finding, testIndependent(counts, rule));
        const other = member(1, [{ group: 'A', design: 'paired', counts: pairs }]);
        const [judged] = judgePool([other], PAIRED, ['A'], rule).groups;
        isTheSame(judged?.finding, testPaired(pairs, rule));
      }),
    );
  });
});

/** The same result and score; the ends of the interval are searched for and may be off by the last bit. */
function isTheSame(found: DifferenceFinding | null | undefined, alone: DifferenceFinding): void {
  expect(found?.result).toBe(alone.result);
  expect(found?.score).toBe(alone.score);
  expect(found?.interval.lower).toBeCloseTo(alone.interval.lower, 10);
  expect(found?.interval.upper).toBeCloseTo(alone.interval.upper, 10);
}

describe('fairness of several members', () => {
  const RULES = { metric: 'demographic_parity', maxGap: 0.1, alpha: 0.025, minCases: 100 } as const;
  const counts = (cases: number, positive: number) => ({
    ...{ tp: positive, fp: 0, fn: 0, tn: cases - positive },
  });

  it('is shown together where each alone has too few cases', () => {
    const one = [
      { group: 'A', counts: counts(90, 45) },
      { group: 'B', counts: counts(90, 45) },
    ];
    expect(testPooledFairness([one], ['A', 'B'], RULES).result).toBe('inconclusive');
    const many = Array.from({ length: 8 }, () => one);
    expect(testPooledFairness(many, ['A', 'B'], RULES)).toMatchObject({ result: 'met', problems: [] });
  });

  it('does not hide a gap behind towns that differ', () => {
    // Everywhere group B is decided positively far less often; added up, both have the same share.
    const generous = [
      { group: 'A', counts: counts(100, 90) },
      { group: 'B', counts: counts(900, 540) },
    ];
    const strict = [
      { group: 'A', counts: counts(900, 450) },
      { group: 'B', counts: counts(100, 0) },
    ];
    const found = testPooledFairness([generous, strict], ['A', 'B'], RULES);
    expect(found.gap).toBeCloseTo(0, 12);
    expect(found.result).toBe('not_met');
  });

  it('compares within members only', () => {
    const [a, b] = ['A', 'B'].map((group) => [{ group, counts: counts(500, 250) }]);
    const found = testPooledFairness([a ?? [], b ?? []], ['A', 'B'], RULES);
    expect(found.result).toBe('inconclusive');
    expect(found.problems.map(({ code }) => code)).toEqual(['SHARE_UNDEFINED', 'SHARE_UNDEFINED']);
  });
});
