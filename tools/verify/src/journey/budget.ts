import { type Claim, expectedShares } from './expected-shares.js';

/** A partner that carries costs. */
export interface Partner {
  readonly organisationId: string;
  readonly ags: string;
  readonly population: number;
}

/** Parts of the items shared by agreement; none of the amounts below divides evenly. */
const PERCENT = [5_000, 3_333, 1_667] as const;
const FIXED = [333_333, 333_333, 333_335] as const;

interface Item {
  readonly key: string;
  readonly category: string;
  readonly amount: number;
  readonly split: Record<string, unknown> & { readonly method: string };
}

/** Four items, one for each way of sharing; amounts in cents. */
export function budgetItems(partners: readonly Partner[]): readonly Item[] {
  const shares = partners.map(({ organisationId }, at) => ({ organisationId, basisPoints: PERCENT[at] }));
  const amounts = partners.map(({ organisationId }, at) => ({ organisationId, cents: FIXED[at] }));
  return [
    { key: 'lead', category: 'staff', amount: 10_000_001, split: { method: 'equal' } },
    { key: 'cameras', category: 'equipment', amount: 7_654_321, split: { method: 'population' } },
    { key: 'training', category: 'other', amount: 3_333_331, split: { method: 'percent', shares } },
    { key: 'travel', category: 'travel', amount: 1_000_001, split: { method: 'fixed', amounts } },
  ];
}

const WEIGHTS: Readonly<Record<string, (partner: Partner, at: number) => number>> = {
  equal: () => 1,
  population: ({ population }) => population,
  percent: (_, at) => PERCENT[at] ?? 0,
  fixed: (_, at) => FIXED[at] ?? 0,
};

/** What each partner must carry of the whole, in cents, worked out here. */
export function expectedTotals(partners: readonly Partner[]): readonly number[] {
  const totals = partners.map(() => 0);
  for (const { amount, split } of budgetItems(partners)) {
    const weigh = WEIGHTS[split.method];
    if (weigh === undefined) throw new RangeError(split.method);
    const claims = partners.map((partner, at): Claim => ({ ags: partner.ags, weight: weigh(partner, at) }));
    expectedShares(amount, claims).forEach((cents, at) => (totals[at] = (totals[at] ?? 0) + cents));
  }
  return totals;
}

/** Sums and rows of a financing plan, in cents. */
export interface Plan extends PlanRow {
  readonly partners: readonly (PlanRow & { readonly organisationId: string })[];
}

interface PlanRow {
  readonly total: number;
  readonly grant: number;
  readonly thirdParty: number;
  readonly ownShare: number;
}

/** Everything about a plan that is a cent wrong; empty when it is exact. */
export function planFaults(plan: Plan, partners: readonly Partner[]): readonly string[] {
  const faults: string[] = [];
  const expected = expectedTotals(partners);
  partners.forEach(({ organisationId, ags }, at) => {
    const row = plan.partners.find((each) => each.organisationId === organisationId);
    if (row?.total !== expected[at]) faults.push(`${ags} carries ${row?.total}, expected ${expected[at]}`);
  });
  for (const row of [plan, ...plan.partners]) {
    if (row.total !== row.grant + row.thirdParty + row.ownShare)
      faults.push(`a row does not add up: ${JSON.stringify(row)}`);
  }
  for (const column of ['total', 'grant', 'thirdParty', 'ownShare'] as const) {
    const sum = plan.partners.reduce((all, row) => all + row[column], 0);
    if (sum !== plan[column]) faults.push(`${column} is ${plan[column]}, its rows sum to ${sum}`);
  }
  return faults;
}
