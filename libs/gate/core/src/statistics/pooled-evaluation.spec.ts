import { describe, expect, it } from '@jest/globals';
import { judgePool as judge, testIndependent, type GroupRule, type PoolMember } from './index.js';

const RULE = { margin: 0.05, alpha: 0.025, minCases: 200 };

const CONDITIONS = {
  ...{ systemVersion: '2.1', decisionRule: 'Schwelle 0,7', protocol: 'Zwei Prüfende' },
  design: 'independent',
} as const;

const judgePool = (members: readonly PoolMember[], named: readonly string[], rule: GroupRule) =>
  judge(members, CONDITIONS, named, rule);

function member(name: string, errors: number, changes: Partial<PoolMember> = {}): PoolMember {
  const counts = { aiErrors: errors, aiCases: 150, humanErrors: 9, humanCases: 150 };
  return {
    ...{ member: name, systemVersion: '2.1', decisionRule: 'Schwelle 0,7', protocol: 'Zwei Prüfende' },
    groups: [{ group: 'A', design: 'independent', counts }],
    serves: [{ group: 'A', reasonForNone: '' }],
    objections: [],
    ...changes,
  };
}

const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);

describe('a pooled evaluation', () => {
  it('shows together what each member alone has too few cases for', () => {
    const members = ['A', 'B', 'C', 'D'].map((name) => member(name, 8));
    const found = judgePool(members, ['A'], RULE);
    expect(found).toMatchObject({ result: 'met', groups: [{ cases: 600, result: 'met' }], problems: [] });
    expect(found.members.map(({ own, mayRely }) => [own.result, mayRely])).toEqual(
      members.map(() => ['inconclusive', true]),
    );
  });

  it('is no help to a member whose own cases refute it', () => {
    const members = [member('A', 45), ...['B', 'C', 'D', 'E', 'F'].map((name) => member(name, 0))];
    const found = judgePool(members, ['A'], RULE);
    expect(found.result).toBe('met');
    expect(found.members[0]).toMatchObject({ mayRely: false, problems: [{ code: 'MEMBER_REFUTED' }] });
    expect(found.members[1]?.mayRely).toBe(true);
  });

  it('wants a case or a reason for every group a member serves', () => {
    const serves = [
      { group: 'A', reasonForNone: '' },
      { group: 'B', reasonForNone: ' ' },
    ];
    const silent = judgePool([member('A', 8, { serves })], ['A'], { ...RULE, minCases: 100 });
    expect(codes(silent.members[0]?.problems ?? [])).toContain('MEMBER_GROUP_MISSING');
    const reasoned = serves.map(({ group }) => ({ group, reasonForNone: 'Im Zeitraum kein Fall.' }));
    const told = judgePool([member('A', 8, { serves: reasoned })], ['A'], { ...RULE, minCases: 100 });
    expect(codes(told.members[0]?.problems ?? [])).not.toContain('MEMBER_GROUP_MISSING');
  });

  it.each([
    ['version', { systemVersion: '2.2' }, 'POOL_VERSION_DIFFERS'],
    ['decision rule', { decisionRule: 'Schwelle 0,8' }, 'POOL_RULE_DIFFERS'],
    ['protocol', { protocol: 'Widersprüche' }, 'POOL_PROTOCOL_DIFFERS'],
  ])('leaves out who has another %s', (_what, changes, code) => {
    const alike = [member('A', 5), member('B', 5)];
    const found = judgePool([...alike, member('C', 5, changes)], ['A'], RULE);
    expect(found.groups).toEqual(judgePool(alike, ['A'], RULE).groups);
    expect(found.members[2]).toMatchObject({ counts: false, mayRely: false });
    expect(found.members[2]?.problems).toMatchObject([{ code, params: { member: 'C' } }]);
  });

  it('takes what differs in blanks and capitals alone for the same', () => {
    const other = member('B', 5, { decisionRule: ' schwelle  0,7', protocol: 'zwei prüfende' });
    expect(judgePool([member('A', 5), other], ['A'], RULE).members[1]?.counts).toBe(true);
  });

  it('leaves out whom something speaks against, another design too, and of nobody shows nothing', () => {
    const counts = { aiWrongOnly: 1, humanWrongOnly: 1, cases: 150 };
    const paired = member('B', 0, { groups: [{ group: 'A', design: 'paired', counts }] });
    const early = member('C', 0, { objections: [{ code: 'MEMBER_MEASURED_BEFORE', path: '' }] });
    const found = judgePool([member('A', 5), paired, early], ['A'], RULE);
    expect(found.members.map((one) => one.counts)).toEqual([true, false, false]);
    expect(found.members.map(({ problems }) => codes(problems)[0])).toEqual([
      'POOL_NOT_MET',
      'POOL_DESIGN_DIFFERS',
      'MEMBER_MEASURED_BEFORE',
    ]);
    expect(judgePool([], [], RULE)).toMatchObject({
      result: 'inconclusive',
      problems: [{ code: 'POOL_EMPTY' }],
    });
  });

  it('does not take a mix of easy and hard members for a difference', () => {
    const counts = [
      { aiErrors: 50, aiCases: 500, humanErrors: 5, humanCases: 50 },
      { aiErrors: 200, aiCases: 400, humanErrors: 1500, humanCases: 3000 },
    ];
    const [easy, hard] = counts.map((given, index) =>
      member(`${index}`, 0, { groups: [{ group: 'A', design: 'independent', counts: given }] }),
    );
    const added = testIndependent({ aiErrors: 250, aiCases: 900, humanErrors: 1505, humanCases: 3050 }, RULE);
    const pooled = judgePool(
      [easy, hard].filter((one) => one !== undefined),
      ['A'],
      RULE,
    );
    expect(added.difference).toBeLessThan(-0.2);
    expect(pooled.groups[0]?.finding?.difference).toBeCloseTo(0, 12);
  });
});
