import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { isEditable } from './application-status.js';
import type { Application } from './application.js';
import { amountProblems } from './budget-item.js';
import type { Budget } from './budget.js';

/** A save of the whole budget. */
export interface SaveBudget extends Pick<Budget, 'items' | 'thirdParty'> {
  /** The version the author started from. */
  readonly expectedVersion: number;
}

/**
 * Keeps a budget while it is written. Amounts that can never be right are refused; that it does not add up yet is shown by
 * the financing plan and stops the submission, not the saving.
 */
export function saveBudget(
  application: Pick<Application, 'status' | 'budget'>,
  { expectedVersion, items, thirdParty }: SaveBudget,
): Decision<Budget> {
  if (!isEditable(application.status)) {
    return refused([problem('APPLICATION_FROZEN', '', { status: application.status })]);
  }
  const currentVersion = application.budget.version;
  if (expectedVersion !== currentVersion) {
    return refused([problem('STALE_VERSION', 'budget', { expectedVersion, currentVersion })]);
  }
  const problems: Problem[] = [
    ...items.flatMap(({ amount }, index) => amountProblems(amount, `items.${index}.amount`)),
    ...amountProblems(thirdParty, 'thirdParty'),
  ];
  if (problems.length > 0) return refused(problems);
  return decided({ items, thirdParty, version: currentVersion + 1 });
}
