import {
  computed,
  impossible,
  MAX_AMOUNT,
  problem,
  type Cents,
  type Outcome,
  type Problem,
} from '@allmende/platform-core';
import type { Budget, BudgetPartner } from './budget.js';
import { fundedPartners, splitCosts } from './split-costs.js';

/** The costs one partner carries over all items. */
export interface PartnerCosts {
  readonly organisationId: string;
  readonly total: Cents;
  readonly eligible: Cents;
}

/** The sums of a budget; the partners' sums make up the totals exactly. */
export interface BudgetTotals {
  readonly total: Cents;
  readonly eligible: Cents;
  readonly byPartner: readonly PartnerCosts[];
}

/** What is wrong with a single amount, whoever sent it: not whole cents, negative, or beyond any budget. */
export function amountProblems(amount: number, path: string): readonly Problem[] {
  if (!Number.isInteger(amount)) return [problem('AMOUNT_HAS_FRACTIONS_OF_CENTS', path)];
  if (amount < 0) return [problem('AMOUNT_NEGATIVE', path)];
  return amount > MAX_AMOUNT ? [problem('AMOUNT_TOO_LARGE', path, { maximum: MAX_AMOUNT })] : [];
}

/** Adds up a budget per partner; problems carry the path of their item (`items.2.split`). */
export function budgetTotals(budget: Budget, partners: readonly BudgetPartner[]): Outcome<BudgetTotals> {
  const totals = new Map(
    fundedPartners(partners).map(({ organisationId }) => [organisationId, { total: 0, eligible: 0 }]),
  );
  const problems: Problem[] = [...amountProblems(budget.thirdParty, 'thirdParty')];
  budget.items.forEach((item, index) => {
    const wrong = amountProblems(item.amount, `items.${index}.amount`);
    const split = wrong.length > 0 ? impossible(wrong) : splitCosts(item, partners, `items.${index}.split`);
    if (!split.ok) {
      problems.push(...split.problems);
      return;
    }
    for (const { organisationId, cents } of split.value) {
      const costs = totals.get(organisationId);
      if (costs === undefined) continue;
      costs.total += cents;
      if (item.eligible) costs.eligible += cents;
    }
  });
  if (problems.length > 0) return impossible(problems);
  const byPartner = [...totals].map(([organisationId, costs]) => ({ organisationId, ...costs }));
  return computed({
    total: byPartner.reduce((sum, costs) => sum + costs.total, 0),
    eligible: byPartner.reduce((sum, costs) => sum + costs.eligible, 0),
    byPartner,
  });
}
