import type { SamplePlan } from '@allmende/gate-core';
import { readCount, readShare } from './typed-share.js';

/** The fields of the planner as they stand in the address: percentages as they were typed. */
export const PLAN_FIELDS = {
  aiErrorRate: { name: 'ki', usual: '10' },
  humanErrorRate: { name: 'mensch', usual: '10' },
  margin: { name: 'spielraum', usual: '5' },
  alpha: { name: 'alpha', usual: '2,5' },
  power: { name: 'staerke', usual: '80' },
} as const;
export type PlanField = keyof typeof PLAN_FIELDS;

/** How many groups are measured; stands beside the plan, because each group needs its own cases. */
export const GROUPS_FIELD = { name: 'gruppen', usual: '1' } as const;

/** What was typed into a field, or what is usual there. */
export function typedAt(
  search: URLSearchParams,
  field: { readonly name: string; readonly usual: string },
): string {
  return search.get(field.name) ?? field.usual;
}

/** The plan an address describes; what cannot be read is not a number and refused by the rule. */
export function planOf(search: URLSearchParams): SamplePlan {
  const share = (field: PlanField) => readShare(typedAt(search, PLAN_FIELDS[field])) ?? Number.NaN;
  return {
    ...{ aiErrorRate: share('aiErrorRate'), humanErrorRate: share('humanErrorRate') },
    ...{ margin: share('margin'), alpha: share('alpha'), power: share('power') },
  };
}

/** The number of groups, at least one; null where none can be read. */
export function groupsOf(search: URLSearchParams): number | null {
  const groups = readCount(typedAt(search, GROUPS_FIELD));
  return groups === null || groups < 1 || groups > 30 ? null : groups;
}
