import { problem, type BasisPoints, type Cents, type Problem } from '@allmende/platform-core';
import type { ConsortiumRole } from '@allmende/consortia-core';
import { budgetTotals, type BudgetTotals, type PartnerCosts } from './budget-item.js';
import type { Budget, BudgetPartner } from './budget.js';
import type { FundingTerms } from './call.js';
import { fundedPartners, splitByWeights, type CostShare } from './split-costs.js';

/** What one partner carries and from where it is paid: `total = grant + thirdParty + ownShare`. */
export interface PartnerFinancing {
  readonly organisationId: string;
  readonly ags: string | null;
  readonly name: string;
  readonly role: ConsortiumRole;
  readonly total: Cents;
  readonly eligible: Cents;
  readonly grant: Cents;
  readonly thirdParty: Cents;
  readonly ownShare: Cents;
}

/** How a joint application is paid, as a whole and per partner (handbook 7.6). */
export interface FinancingPlan {
  readonly total: Cents;
  readonly eligible: Cents;
  readonly rateBp: BasisPoints;
  /** True when the raised rate for joint applications applies. */
  readonly interMunicipal: boolean;
  /** Distinct municipalities that carry costs. */
  readonly municipalities: number;
  readonly grant: Cents;
  readonly thirdParty: Cents;
  readonly ownShare: Cents;
  /** The least own share the call asks for. */
  readonly minOwnShare: Cents;
  readonly partners: readonly PartnerFinancing[];
  /** Cents by which a partner's own share was moved against its exact split so that its row adds up; they sum to 0. */
  readonly rounding: readonly CostShare[];
}

/** The plan, unless the budget itself does not add up, and what the call's terms object to. */
export interface FinancingResult {
  readonly plan: FinancingPlan | null;
  readonly problems: readonly Problem[];
}

/** From how many municipalities on an application counts as joint. */
export const JOINT_FROM = 2;

/** `min(floor(eligible · rate / 10000), maxGrant)`. */
export function grantOf(eligible: Cents, rateBp: BasisPoints, maxGrant: Cents | null): Cents {
  const grant = Number((BigInt(eligible) * BigInt(rateBp)) / 10_000n);
  return maxGrant === null ? grant : Math.min(grant, maxGrant);
}

/** `ceil(total · rate / 10000)`. */
export function minOwnShareOf(total: Cents, rateBp: BasisPoints): Cents {
  return Number((BigInt(total) * BigInt(rateBp) + 9_999n) / 10_000n);
}

/** Computes who pays what. The plan is there even where the terms object, so that people see by how much. */
export function financingPlan(
  terms: FundingTerms,
  budget: Budget,
  partners: readonly BudgetPartner[],
): FinancingResult {
  const totals = budgetTotals(budget, partners);
  if (!totals.ok) return { plan: null, problems: totals.problems };
  const funded = fundedPartners(partners);
  const municipalities = new Set(funded.flatMap(({ ags }) => (ags === null ? [] : [ags]))).size;
  const interMunicipal = municipalities >= JOINT_FROM && terms.interMunicipalRateBp !== null;
  const rateBp = interMunicipal ? (terms.interMunicipalRateBp ?? terms.rateBp) : terms.rateBp;
  const { total, eligible } = totals.value;
  const grant = grantOf(eligible, rateBp, terms.maxGrant);
  const ownShare = total - grant - budget.thirdParty;
  const sums = { total, eligible, grant, thirdParty: budget.thirdParty, ownShare };
  const { rows, rounding } = shareOut(sums, totals.value, funded);
  const plan: FinancingPlan = {
    ...sums,
    rateBp,
    interMunicipal,
    municipalities,
    minOwnShare: minOwnShareOf(total, terms.minOwnShareBp),
    partners: rows,
    rounding,
  };
  return { plan, problems: [...termProblems(terms, plan), ...rowProblems(rows)] };
}

interface Sums {
  readonly total: Cents;
  readonly grant: Cents;
  readonly thirdParty: Cents;
  readonly ownShare: Cents;
}

const NO_COSTS = { total: 0, eligible: 0 };

/**
 * Grant, third-party money and own share are split separately with the same weights, so a row may miss its total by a
 * cent. Every row must add up: a partner's own share takes the difference and the lead's the counter-entries of all.
 */
function shareOut(sums: Sums, totals: BudgetTotals, funded: readonly BudgetPartner[]) {
  const costs = new Map(totals.byPartner.map((row): [string, PartnerCosts] => [row.organisationId, row]));
  const costsOf = ({ organisationId }: BudgetPartner) => costs.get(organisationId) ?? NO_COSTS;
  const byTotal = funded.map((partner) => costsOf(partner).total);
  const byEligible = funded.map((partner) => costsOf(partner).eligible);
  const grants = split(sums.grant, funded, byEligible);
  const thirdParties = split(sums.thirdParty, funded, byTotal);
  const rows = funded.map((partner, index): PartnerFinancing => {
    const { total, eligible } = costsOf(partner);
    const { organisationId, ags, name, role } = partner;
    const [grant, thirdParty] = [grants[index] ?? 0, thirdParties[index] ?? 0];
    const ownShare = total - grant - thirdParty;
    return { organisationId, ags, name, role, total, eligible, grant, thirdParty, ownShare };
  });
  const isUniform = totals.total === totals.eligible && sums.ownShare >= 0;
  const exact = isUniform ? split(sums.ownShare, funded, byTotal) : rows.map(({ ownShare }) => ownShare);
  const rounding = rows
    .map(({ organisationId, ownShare }, index) => ({ organisationId, cents: ownShare - (exact[index] ?? 0) }))
    .filter(({ cents }) => cents !== 0);
  return { rows, rounding };
}

function split(
  amount: Cents,
  funded: readonly BudgetPartner[],
  weights: readonly number[],
): readonly Cents[] {
  if (weights.every((weight) => weight === 0)) return weights.map(() => 0);
  return splitByWeights(amount, funded, weights).map(({ cents }) => cents);
}

function termProblems(terms: FundingTerms, plan: FinancingPlan): readonly Problem[] {
  const { total, grant, ownShare, minOwnShare, municipalities } = plan;
  const problems: Problem[] = [];
  if (total === 0) problems.push(problem('BUDGET_EMPTY', 'items'));
  if (municipalities < terms.minMunicipalities) {
    const params = { actual: municipalities, minimum: terms.minMunicipalities };
    problems.push(problem('TOO_FEW_MUNICIPALITIES', 'partners', params));
  }
  if (terms.minGrant !== null && grant < terms.minGrant) {
    problems.push(problem('GRANT_BELOW_MINIMUM', 'items', { actual: grant, minimum: terms.minGrant }));
  }
  if (ownShare < 0) problems.push(problem('OVERFINANCED', 'thirdParty', { surplus: -ownShare }));
  else if (ownShare < minOwnShare) {
    problems.push(problem('OWN_SHARE_TOO_SMALL', 'thirdParty', { actual: ownShare, minimum: minOwnShare }));
  }
  return problems;
}

function rowProblems(rows: readonly PartnerFinancing[]): readonly Problem[] {
  return rows
    .filter(({ ownShare }) => ownShare < 0)
    .map(({ name, ownShare }) => problem('PARTNER_OVERFINANCED', 'items', { name, surplus: -ownShare }));
}
