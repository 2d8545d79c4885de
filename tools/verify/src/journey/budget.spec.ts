import { describe, expect, it } from '@jest/globals';
import { budgetItems, expectedTotals, type Partner, type Plan, planFaults } from './budget.js';

const partners: Partner[] = [
  { organisationId: 'one', ags: '99000001', population: 24_310 },
  { organisationId: 'two', ags: '99000002', population: 1_380 },
  { organisationId: 'three', ags: '99000003', population: 860 },
];

function aPlan(): Plan {
  const rows = expectedTotals(partners).map((total, at) => ({
    ...{ organisationId: partners[at]?.organisationId ?? '', total },
    ...{ grant: total - 1_000, thirdParty: 0, ownShare: 1_000 },
  }));
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    ...{ total: sum((row) => row.total), grant: sum((row) => row.grant) },
    ...{ thirdParty: 0, ownShare: sum((row) => row.ownShare), partners: rows },
  };
}

describe('the budget of the journey', () => {
  it('shares every cent of its items', () => {
    const amounts = budgetItems(partners).reduce((sum, { amount }) => sum + amount, 0);
    expect(expectedTotals(partners).reduce((sum, total) => sum + total, 0)).toBe(amounts);
  });

  it('finds nothing wrong with an exact plan', () => {
    expect(planFaults(aPlan(), partners)).toEqual([]);
  });

  it('finds a single cent that went to somebody else', () => {
    const plan = aPlan();
    const [first, second, third] = plan.partners as [
      Plan['partners'][0],
      Plan['partners'][0],
      Plan['partners'][0],
    ];
    const moved = [{ ...first, total: first.total + 1, ownShare: first.ownShare + 1 }, second, third];
    expect(planFaults({ ...plan, partners: moved }, partners)).toHaveLength(3);
  });
});
