import { describe, expect, it } from '@jest/globals';
import {
  independentInterval,
  newcombeInterval,
  waldInterval,
  wilsonInterval,
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

describe('the Wilson interval', () => {
  it.each([
    [81, 263, [0.2552885198782742, 0.36620957698280004]],
    [15, 148, [0.0623863995307363, 0.16048724172330803]],
    [0, 20, [0, 0.16112515805281938]],
    [1, 29, [0.006113214292762653, 0.17175521879320288]],
    [5, 88, [0.024511027973809198, 0.12619932657007255]],
    [20, 20, [1 - 0.16112515805281938, 1]],
  ] as const)('of %d of %d', (hits, cases, expected) => {
    near(wilsonInterval({ hits, cases }), expected);
  });
});

describe('intervals of a difference', () => {
  it.each([
    {
      counts: counts(56, 70, 48, 80),
      newcombe: [0.05243147240236498, 0.333872654036906],
      wald: [0.05750489914903714, 0.342495100850963],
      miettinen: [0.05282971324584467, 0.3381729400157487],
      mee: [0.05333384929132517, 0.33772946374102675],
    },
    {
      counts: counts(82, 100, 75, 100),
      newcombe: [-0.044322777708356326, 0.18236556442315088],
      wald: [-0.043458047348550924, 0.1834580473485508],
      miettinen: [-0.04479572227520516, 0.18440670134117182],
      mee: [-0.044503520350396036, 0.18411780045010553],
    },
    {
      counts: counts(5, 88, 7, 76),
      newcombe: [-0.1271756274292287, 0.04838665363328796],
      wald: [-0.11631835016699196, 0.04574418748756614],
      miettinen: [-0.12889912032571255, 0.048379419013787714],
      mee: [-0.12856571641151587, 0.0480926120385468],
    },
  ] as const)('by four methods: $counts', ({ counts: given, newcombe, wald, miettinen, mee }) => {
    const [first, second] = [
      { hits: given.aiErrors, cases: given.aiCases },
      { hits: given.humanErrors, cases: given.humanCases },
    ];
    near(newcombeInterval(first, second), newcombe);
    near(waldInterval(first, second), wald);
    near(independentInterval(given, 0.95), mee);
    near(independentInterval(given, 0.95, 'miettinen_nurminen'), miettinen);
  });
});
