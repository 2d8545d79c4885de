import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anItem, someTerms, threePartners } from './an-application.js';
import type { Budget, BudgetItem } from './budget.js';
import { financingPlan, grantOf, minOwnShareOf, type PartnerFinancing } from './financing-plan.js';

function aBudget(items: readonly BudgetItem[], thirdParty = 0): Budget {
  return { items, thirdParty, version: 1 };
}

function codes(problems: readonly { readonly code: string }[]): string[] {
  return problems.map(({ code }) => code);
}

const uplift = someTerms({ interMunicipalRateBp: 9_000 });

describe('the handbook’s example of joining forces', () => {
  it('leaves each of three municipalities 40,000.00 of 200,000.00 when it goes alone at 80 %', () => {
    const alone = threePartners().slice(0, 1);
    const { plan, problems } = financingPlan(uplift, aBudget([anItem({ amount: 20_000_000 })]), alone);
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({
      rateBp: 8_000,
      interMunicipal: false,
      grant: 16_000_000,
      ownShare: 4_000_000,
    });
  });

  it('leaves them 12,666.67, 12,666.67 and 12,666.66 of 380,000.00 together at 90 %', () => {
    const { plan, problems } = financingPlan(uplift, aBudget([anItem()]), threePartners());
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({
      total: 38_000_000,
      rateBp: 9_000,
      interMunicipal: true,
      municipalities: 3,
      grant: 34_200_000,
      ownShare: 3_800_000,
      rounding: [],
    });
    expect(plan?.partners.map(({ ownShare }) => ownShare)).toEqual([1_266_667, 1_266_667, 1_266_666]);
    expect(plan?.partners.map(({ grant }) => grant)).toEqual([11_400_000, 11_400_000, 11_400_000]);
  });
});

describe('grant and own share', () => {
  it('round the grant down and the least own share up', () => {
    expect(grantOf(99_999, 6_500, null)).toBe(64_999);
    expect(minOwnShareOf(99_999, 1_000)).toBe(10_000);
    expect(minOwnShareOf(100_000, 1_000)).toBe(10_000);
  });

  it('never pay more than the highest grant; the rest is own share', () => {
    const terms = someTerms({ maxGrant: 10_000_000 });
    const { plan } = financingPlan(terms, aBudget([anItem()]), threePartners());
    expect(plan).toMatchObject({ grant: 10_000_000, ownShare: 28_000_000 });
  });

  it('pay nothing for costs the programme does not fund', () => {
    const items = [
      anItem({ amount: 1_000_000 }),
      anItem({
        key: 'food',
        amount: 300_000,
        eligible: false,
        split: { method: 'fixed', amounts: [{ organisationId: 'b', cents: 300_000 }] },
      }),
    ];
    const { plan, problems } = financingPlan(someTerms(), aBudget(items), threePartners());
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({ total: 1_300_000, eligible: 1_000_000, grant: 800_000, ownShare: 500_000 });
    expect(plan?.partners.map(({ grant }) => grant)).toEqual([266_667, 266_667, 266_666]);
    expect(plan?.partners.map(({ ownShare }) => ownShare)).toEqual([66_667, 366_666, 66_667]);
  });

  it('move single cents so that every row adds up, and show which', () => {
    const { plan } = financingPlan(
      someTerms({ rateBp: 5_000 }),
      aBudget([anItem({ amount: 4 })]),
      threePartners(),
    );
    expect(plan?.partners.map(({ total, grant, ownShare }) => [total, grant, ownShare])).toEqual([
      [2, 1, 1],
      [1, 1, 0],
      [1, 0, 1],
    ]);
    expect(plan?.rounding).toEqual([
      { organisationId: 'b', cents: -1 },
      { organisationId: 'c', cents: 1 },
    ]);
  });

  it('add up in every row and every column, whatever the amounts', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    const method = fc.constantFrom<'equal' | 'population'>('equal', 'population');
    const rate = fc.integer({ min: 0, max: 9_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, method, fc.boolean()), { maxLength: 6 }),
        rate,
        (rows, rateBp) => {
          const items = rows.map(([cents, name, eligible], index) =>
            anItem({ key: `item${index}`, amount: cents, eligible, split: { method: name } }),
          );
          const { plan } = financingPlan(someTerms({ rateBp }), aBudget(items), threePartners());
          if (plan === null) throw new Error('the budget adds up');
          const column = (pick: (row: PartnerFinancing) => number) =>
            plan.partners.reduce((sum, row) => sum + pick(row), 0);
          for (const row of plan.partners) expect(row.grant + row.thirdParty + row.ownShare).toBe(row.total);
          expect(column(({ total }) => total)).toBe(plan.total);
          expect(column(({ grant }) => grant)).toBe(plan.grant);
          expect(column(({ ownShare }) => ownShare)).toBe(plan.ownShare);
          expect(plan.rounding.reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
          expect(plan.rounding.every(({ cents }) => Math.abs(cents) <= 1)).toBe(true);
        },
      ),
    );
  });
});

describe('what the terms of a call object to', () => {
  const budget = aBudget([anItem({ amount: 1_000_000 })]);

  it('is a grant below the least, with both amounts, and the plan is still shown', () => {
    const { plan, problems } = financingPlan(someTerms({ minGrant: 800_001 }), budget, threePartners());
    expect(plan?.grant).toBe(800_000);
    expect(problems).toEqual([
      { code: 'GRANT_BELOW_MINIMUM', path: 'items', params: { actual: 800_000, minimum: 800_001 } },
    ]);
    expect(financingPlan(someTerms({ minGrant: 800_000 }), budget, threePartners()).problems).toEqual([]);
  });

  it('is an own share one cent too small', () => {
    const terms = someTerms({ minOwnShareBp: 1_000 });
    expect(financingPlan(terms, { ...budget, thirdParty: 100_000 }, threePartners()).problems).toEqual([]);
    expect(financingPlan(terms, { ...budget, thirdParty: 100_001 }, threePartners()).problems).toEqual([
      { code: 'OWN_SHARE_TOO_SMALL', path: 'thirdParty', params: { actual: 99_999, minimum: 100_000 } },
    ]);
  });

  it('is more money than costs', () => {
    const { problems } = financingPlan(someTerms(), { ...budget, thirdParty: 200_001 }, threePartners());
    expect(codes(problems)).toContain('OVERFINANCED');
  });

  it('is a single partner with more money than costs, although the whole adds up', () => {
    const items = [
      anItem({
        amount: 900_000,
        split: { method: 'fixed', amounts: [{ organisationId: 'a', cents: 900_000 }] },
      }),
      anItem({
        key: 'other',
        amount: 900_000,
        eligible: false,
        split: { method: 'fixed', amounts: [{ organisationId: 'b', cents: 900_000 }] },
      }),
    ];
    const { problems } = financingPlan(someTerms(), aBudget(items, 400_000), threePartners());
    expect(problems).toEqual([
      { code: 'PARTNER_OVERFINANCED', path: 'items', params: { name: 'Musterstadt', surplus: 20_000 } },
    ]);
  });

  it('is too few municipalities; associated partners and twins of one municipality do not count', () => {
    const [lead, second, third] = threePartners();
    if (!lead || !second || !third) throw new Error('three partners');
    const partners = [lead, { ...second, ags: lead.ags }, { ...third, role: 'associated' as const }];
    expect(financingPlan(someTerms({ minMunicipalities: 2 }), budget, partners).problems).toEqual([
      { code: 'TOO_FEW_MUNICIPALITIES', path: 'partners', params: { actual: 1, minimum: 2 } },
    ]);
    expect(financingPlan(uplift, budget, partners).plan).toMatchObject({
      interMunicipal: false,
      rateBp: 8_000,
    });
  });

  it('is an empty budget', () => {
    expect(codes(financingPlan(someTerms(), aBudget([]), threePartners()).problems)).toEqual([
      'BUDGET_EMPTY',
    ]);
  });

  it('comes without a plan when the budget itself does not add up', () => {
    const wrong = anItem({ split: { method: 'percent', shares: [] } });
    expect(financingPlan(someTerms(), aBudget([wrong]), threePartners())).toMatchObject({
      plan: null,
      problems: [{ code: 'PERCENT_DOES_NOT_ADD_UP', path: 'items.0.split' }],
    });
  });
});
