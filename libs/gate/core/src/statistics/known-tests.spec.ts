import { describe, expect, it } from '@jest/globals';
import {
  judgeGroups,
  pairedInterval,
  testIndependent,
  testPaired,
  type GroupErrors,
  type IndependentCounts,
  type Interval,
} from './index.js';

const near = ({ lower, upper }: Interval, expected: readonly [number, number]): void => {
  expect(lower).toBeCloseTo(expected[0], 9);
  expect(upper).toBeCloseTo(expected[1], 9);
};
const counts = (
  aiErrors: number,
  aiCases: number,
  humanErrors: number,
  humanCases: number,
): IndependentCounts => ({
  ...{ aiErrors, aiCases, humanErrors, humanCases },
});
const RULE = { margin: 0.05, alpha: 0.025 };

describe('the test on two samples', () => {
  it.each([
    ['F1', counts(5, 88, 7, 76), 0.1, -2.9571512774348396, 0.0015524787132879534, 'met'],
    ['F2', counts(60, 1000, 55, 1000), 0.03, -2.35096026009055, 0.009362516790978785, 'met'],
    ['F3', counts(60, 400, 55, 400), 0.03, -0.7045258313211189, 0.24055268462255974, 'inconclusive'],
    ['F4', counts(45, 1000, 52, 1000), 0.02, -2.746890649634112, 0.003008159492403406, 'met'],
    ['F5', counts(0, 50, 1, 50), 0.05, -1.9293466846946743, 0.026843918869211083, 'inconclusive'],
    ['F6', counts(348, 1000, 330, 1000), 0.05, -1.5130794572892137, 0.0651297385030834, 'inconclusive'],
    ['F6', counts(348, 1000, 330, 1000), 0.06, -1.986670280014182, 0.023479473684339697, 'met'],
    ['F7', counts(180, 1000, 100, 1000), 0.05, 1.9518967102839497, 0.9745247655273842, 'inconclusive'],
    ['F7', counts(220, 1000, 100, 1000), 0.05, 4.331001014001702, 0.9999925783500878, 'not_met'],
  ] as const)('%s: %j within %d', (_name, given, margin, score, p, result) => {
    const found = testIndependent(given, { margin, alpha: 0.025 });
    expect(found.score).toBeCloseTo(score, 9);
    expect(found.p / p).toBeCloseTo(1, 9);
    expect(found.result).toBe(result);
  });

  it.each([
    [
      counts(5, 88, 7, 76),
      0.1,
      [0.15096691420588326, 0.05096691420588326],
      [-0.12856571641151587, 0.0480926120385468],
    ],
    [
      counts(0, 50, 1, 50),
      0.05,
      [0.05974100215531997, 0.009741002155319964],
      [-0.10495443589638445, 0.05208034338997293],
    ],
    [
      counts(220, 1000, 100, 1000),
      0.05,
      [0.1803827267489055, 0.1303827267489055],
      [0.08840623075611448, 0.15193494592816006],
    ],
  ] as const)('finds the likeliest rates and the interval of %j', (given, margin, rates, interval) => {
    const found = testIndependent(given, { margin, alpha: 0.025 });
    near({ lower: found.restricted.ai, upper: found.restricted.human }, rates);
    near(found.interval, interval);
  });
});

describe('the test on the same cases', () => {
  it.each([
    {
      of: [1, 7, 21, 0.1],
      found: [-2.7186380092203533, 0.0032775651661571276, 'met'],
      interval: [-0.5172322764213264, -0.026003032480951805],
    },
    {
      of: [30, 25, 1000, 0.03],
      found: [-3.1033408475279582, 0.0009567456102222722, 'met'],
      interval: [-0.009836802047478556, 0.020106085533928734],
    },
    {
      of: [30, 25, 400, 0.03],
      found: [-0.935995245789519, 0.1746378177612961, 'inconclusive'],
      interval: [-0.024473930419830037, 0.04993426771386043],
    },
    {
      of: [12, 20, 600, 0.02],
      found: [-3.2564433446718755, 0.0005640872138735242, 'met'],
      interval: [-0.033293512572137036, 0.005441639570527137],
    },
    {
      of: [120, 30, 1000, 0.03],
      found: [5.1102337463669905, 0.9999998391197644, 'not_met'],
      interval: [0.06716181358895133, 0.1141729583096128],
    },
  ] as const)('T: AI alone, people alone, cases, margin $of: $found', ({ of, found, interval }) => {
    const [aiWrongOnly, humanWrongOnly, cases, margin] = of;
    const [score, p, result] = found;
    const given = { aiWrongOnly, humanWrongOnly, cases };
    const finding = testPaired(given, { margin, alpha: 0.025 });
    expect(finding.score).toBeCloseTo(score, 9);
    expect(finding.p / p).toBeCloseTo(1, 9);
    near(pairedInterval(given, 0.95), interval);
    expect(finding.result).toBe(result);
  });
});

describe('the gate over groups', () => {
  const independent = (group: string, ...numbers: [number, number, number, number]): GroupErrors => ({
    ...{ group, design: 'independent' },
    counts: counts(...numbers),
  });
  const G1 = [
    independent('A', 40, 800, 44, 800),
    independent('B', 14, 200, 10, 200),
    independent('C', 3, 60, 4, 60),
  ];

  it('G1: stays closed although all together look fine', () => {
    const found = judgeGroups(G1, ['A', 'B', 'C'], { ...RULE, minCases: 50 });
    expect(found.groups.map(({ result }) => result)).toEqual(['met', 'inconclusive', 'inconclusive']);
    expect(found.groups[0]?.finding?.p).toBeCloseTo(2.5853000023960246e-6, 12);
    expect(found.groups[1]?.finding?.p).toBeCloseTo(0.1112716116315901, 9);
    expect(found.groups[2]?.finding?.p).toBeCloseTo(0.0745706706864245, 9);
    expect(found.result).toBe('inconclusive');
    expect(testIndependent(counts(57, 1060, 58, 1060), RULE).result).toBe('met');
  });

  it('names the group with too few cases, the one nobody measured and the one nobody named', () => {
    const found = judgeGroups(G1, ['A', 'C', 'D'], { ...RULE, minCases: 100 });
    expect(found.problems.map(({ code, params }) => [code, params?.['group']])).toEqual([
      ['GROUP_TOO_SMALL', 'C'],
      ['GROUP_MISSING', 'D'],
      ['GROUP_NOT_NAMED', 'B'],
    ]);
    expect(found.result).toBe('inconclusive');
  });

  it('proves nothing without groups, and nothing with a group of no case', () => {
    expect(judgeGroups([], [], { ...RULE, minCases: 1 }).result).toBe('inconclusive');
    const none = judgeGroups([independent('A', 0, 0, 0, 0)], ['A'], { ...RULE, minCases: 0 });
    expect(none.groups).toMatchObject([{ result: 'inconclusive', finding: null }]);
  });
});
