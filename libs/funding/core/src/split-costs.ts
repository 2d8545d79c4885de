import { isFundedRole } from '@allmende/consortia-core';
import {
  computed,
  impossible,
  problem,
  type Cents,
  type Outcome,
  type Problem,
} from '@allmende/platform-core';
import type { BudgetItem, BudgetPartner, CostSplit } from './budget.js';
import { largestRemainder, type Weighted } from './largest-remainder.js';

/** What one partner carries. */
export interface CostShare {
  readonly organisationId: string;
  readonly cents: Cents;
}

/** The partners that carry costs: the lead and the partners proper; associated ones always carry 0. */
export function fundedPartners(partners: readonly BudgetPartner[]): readonly BudgetPartner[] {
  return partners.filter(({ role }) => isFundedRole(role));
}

/** By what ties are broken: ascending municipality key, organisations without one last. */
export function tieKey({ ags, organisationId }: BudgetPartner): string {
  return `${ags ?? '~'}/${organisationId}`;
}

/** Splits an amount between partners by whole weights, in the order given. */
export function splitByWeights(
  amount: Cents,
  partners: readonly BudgetPartner[],
  weights: readonly number[],
): readonly CostShare[] {
  const claimants: Weighted[] = partners.map((partner, index) => ({
    key: tieKey(partner),
    weight: weights[index] ?? 0,
  }));
  const shares = largestRemainder(amount, claimants);
  return partners.map(({ organisationId }, index) => ({ organisationId, cents: shares[index] ?? 0 }));
}

/** Splits the amount of one item by its method; every partner that carries costs appears, if only with 0. */
export function splitCosts(
  item: Pick<BudgetItem, 'amount' | 'split'>,
  partners: readonly BudgetPartner[],
  path = '',
): Outcome<readonly CostShare[]> {
  const funded = fundedPartners(partners);
  if (funded.length === 0) return impossible([problem('FUNDED_PARTNER_MISSING', path)]);
  const { amount, split } = item;
  switch (split.method) {
    case 'equal':
      return computed(
        splitByWeights(
          amount,
          funded,
          funded.map(() => 1),
        ),
      );
    case 'population':
      return splitByPopulation(amount, funded, path);
    case 'fixed':
      return splitFixed(amount, split, partners, path);
    case 'percent':
      return splitPercent(amount, split, partners, path);
  }
}

function splitByPopulation(
  amount: Cents,
  funded: readonly BudgetPartner[],
  path: string,
): Outcome<readonly CostShare[]> {
  const missing = funded.filter(({ population }) => population === null);
  if (missing.length > 0) {
    return impossible(missing.map(({ name }) => problem('POPULATION_MISSING', path, { name })));
  }
  const weights = funded.map(({ population }) => population ?? 0);
  if (weights.every((weight) => weight === 0)) return impossible([problem('WEIGHTS_ARE_ZERO', path)]);
  return computed(splitByWeights(amount, funded, weights));
}

function splitFixed(
  amount: Cents,
  split: Extract<CostSplit, { method: 'fixed' }>,
  partners: readonly BudgetPartner[],
  path: string,
): Outcome<readonly CostShare[]> {
  const claims = split.amounts.map(({ organisationId, cents }) => ({ organisationId, value: cents }));
  const problems = [...claimProblems(claims, partners, path)];
  const sum = claims.reduce((all, { value }) => all + value, 0);
  if (sum !== amount) {
    problems.push(
      problem('SPLIT_DOES_NOT_ADD_UP', path, { expected: amount, actual: sum, difference: amount - sum }),
    );
  }
  if (problems.length > 0) return impossible(problems);
  return computed(
    fundedPartners(partners).map(({ organisationId }) => ({
      organisationId,
      cents: valueOf(claims, organisationId),
    })),
  );
}

function splitPercent(
  amount: Cents,
  split: Extract<CostSplit, { method: 'percent' }>,
  partners: readonly BudgetPartner[],
  path: string,
): Outcome<readonly CostShare[]> {
  const claims = split.shares.map(({ organisationId, basisPoints }) => ({
    organisationId,
    value: basisPoints,
  }));
  const problems = [...claimProblems(claims, partners, path)];
  const sum = claims.reduce((all, { value }) => all + value, 0);
  if (sum !== 10_000) {
    problems.push(problem('PERCENT_DOES_NOT_ADD_UP', path, { expected: 10_000, actual: sum }));
  }
  if (problems.length > 0) return impossible(problems);
  const funded = fundedPartners(partners);
  const weights = funded.map(({ organisationId }) => valueOf(claims, organisationId));
  return computed(splitByWeights(amount, funded, weights));
}

interface Claim {
  readonly organisationId: string;
  readonly value: number;
}

function valueOf(claims: readonly Claim[], organisationId: string): number {
  return claims.find((claim) => claim.organisationId === organisationId)?.value ?? 0;
}

function claimProblems(
  claims: readonly Claim[],
  partners: readonly BudgetPartner[],
  path: string,
): readonly Problem[] {
  const seen = new Set<string>();
  return claims.flatMap(({ organisationId, value }) => {
    const partner = partners.find((candidate) => candidate.organisationId === organisationId);
    const repeated = seen.has(organisationId);
    seen.add(organisationId);
    if (partner === undefined) return [problem('PARTNER_UNKNOWN', path, { organisationId })];
    const { name } = partner;
    if (repeated) return [problem('PARTNER_REPEATED', path, { name })];
    if (!Number.isSafeInteger(value)) return [problem('AMOUNT_HAS_FRACTIONS_OF_CENTS', path, { name })];
    if (value < 0) return [problem('AMOUNT_NEGATIVE', path, { name })];
    return value > 0 && !isFundedRole(partner.role) ? [problem('SHARE_NOT_ALLOWED', path, { name })] : [];
  });
}
