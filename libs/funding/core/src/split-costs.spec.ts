import { describe, expect, it } from '@jest/globals';
import { anItem, threePartners } from './an-application.js';
import { budgetTotals } from './budget-item.js';
import type { BudgetPartner, CostSplit } from './budget.js';
import { splitCosts } from './split-costs.js';

const associated: BudgetPartner = {
  organisationId: 'd',
  ags: null,
  name: 'Hochschule',
  role: 'associated',
  population: null,
};
const partners = [...threePartners(), associated];

function split(method: CostSplit, amount = 10_000_000) {
  return splitCosts({ amount, split: method }, partners, 'items.0.split');
}

function cents(result: ReturnType<typeof split>): Record<string, number> | null {
  return result.ok
    ? Object.fromEntries(result.value.map((share) => [share.organisationId, share.cents]))
    : null;
}

describe('splitting the costs of an item', () => {
  it('splits equally, the leftover cents to the lowest key, nothing to the associated', () => {
    expect(cents(split({ method: 'equal' }))).toEqual({ a: 3_333_334, b: 3_333_333, c: 3_333_333 });
  });

  it('splits by population as the handbook’s vector', () => {
    expect(cents(split({ method: 'population' }))).toEqual({ a: 2_761_621, b: 1_991_186, c: 5_247_193 });
  });

  it('takes fixed amounts that add up; who is not named carries nothing', () => {
    const amounts = [
      { organisationId: 'a', cents: 9_999_999 },
      { organisationId: 'c', cents: 1 },
    ];
    expect(cents(split({ method: 'fixed', amounts }))).toEqual({ a: 9_999_999, b: 0, c: 1 });
  });

  it('splits by basis points that make up the whole', () => {
    const shares = [
      { organisationId: 'a', basisPoints: 3_333 },
      { organisationId: 'b', basisPoints: 3_333 },
      { organisationId: 'c', basisPoints: 3_334 },
    ];
    expect(cents(split({ method: 'percent', shares }, 100))).toEqual({ a: 33, b: 33, c: 34 });
  });

  it.each<[string, CostSplit]>([
    ['SPLIT_DOES_NOT_ADD_UP', { method: 'fixed', amounts: [{ organisationId: 'a', cents: 9_999_999 }] }],
    ['PERCENT_DOES_NOT_ADD_UP', { method: 'percent', shares: [{ organisationId: 'a', basisPoints: 9_999 }] }],
    ['PARTNER_UNKNOWN', { method: 'percent', shares: [{ organisationId: 'x', basisPoints: 10_000 }] }],
    ['SHARE_NOT_ALLOWED', { method: 'percent', shares: [{ organisationId: 'd', basisPoints: 10_000 }] }],
    [
      'AMOUNT_NEGATIVE',
      {
        method: 'fixed',
        amounts: [
          { organisationId: 'a', cents: 10_000_001 },
          { organisationId: 'b', cents: -1 },
        ],
      },
    ],
    [
      'AMOUNT_HAS_FRACTIONS_OF_CENTS',
      {
        method: 'fixed',
        amounts: [
          { organisationId: 'a', cents: 5_000_000.5 },
          { organisationId: 'b', cents: 4_999_999.5 },
        ],
      },
    ],
    [
      'PARTNER_REPEATED',
      {
        method: 'fixed',
        amounts: [
          { organisationId: 'a', cents: 5_000_000 },
          { organisationId: 'a', cents: 5_000_000 },
        ],
      },
    ],
  ])('refuses with %s', (code, method) => {
    const result = split(method);
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? [] : result.problems.map((found) => found.code)).toContain(code);
  });

  it('says by how many cents fixed amounts miss the total', () => {
    const amounts = [{ organisationId: 'a', cents: 9_999_999 }];
    expect(split({ method: 'fixed', amounts })).toEqual({
      ok: false,
      problems: [
        {
          code: 'SPLIT_DOES_NOT_ADD_UP',
          path: 'items.0.split',
          params: { expected: 10_000_000, actual: 9_999_999, difference: 1 },
        },
      ],
    });
  });

  it('names the partner whose population is unknown, and refuses all zeros', () => {
    const [first] = threePartners();
    const unknown = { ...first, population: null } as BudgetPartner;
    expect(splitCosts(anItem({ split: { method: 'population' } }), [unknown])).toMatchObject({
      problems: [{ code: 'POPULATION_MISSING', params: { name: 'Musterstadt' } }],
    });
    const empty = { ...first, population: 0 } as BudgetPartner;
    expect(splitCosts(anItem({ split: { method: 'population' } }), [empty])).toMatchObject({
      problems: [{ code: 'WEIGHTS_ARE_ZERO' }],
    });
    expect(splitCosts(anItem(), [associated])).toMatchObject({
      problems: [{ code: 'FUNDED_PARTNER_MISSING' }],
    });
  });
});

describe('adding up a budget', () => {
  it('sums per partner and makes up the total exactly', () => {
    const items = [
      anItem({ amount: 100 }),
      anItem({ key: 'travel', amount: 10_000_000, split: { method: 'population' }, eligible: false }),
    ];
    expect(budgetTotals({ items, thirdParty: 0, version: 1 }, partners)).toEqual({
      ok: true,
      value: {
        total: 10_000_100,
        eligible: 100,
        byPartner: [
          { organisationId: 'a', total: 2_761_655, eligible: 34 },
          { organisationId: 'b', total: 1_991_219, eligible: 33 },
          { organisationId: 'c', total: 5_247_226, eligible: 33 },
        ],
      },
    });
  });

  it('names every wrong item at once', () => {
    const items = [
      anItem({ amount: -1 }),
      anItem({ amount: 0.5 }),
      anItem({ amount: 10_000_000_001 }),
      anItem({ amount: 1, split: { method: 'fixed', amounts: [] } }),
    ];
    const result = budgetTotals({ items, thirdParty: -5, version: 1 }, partners);
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'thirdParty AMOUNT_NEGATIVE',
      'items.0.amount AMOUNT_NEGATIVE',
      'items.1.amount AMOUNT_HAS_FRACTIONS_OF_CENTS',
      'items.2.amount AMOUNT_TOO_LARGE',
      'items.3.split SPLIT_DOES_NOT_ADD_UP',
    ]);
  });
});
