import type { HumanBaselineContent, SamplePlan } from '@allmende/gate-core';
import { readCount, readShare, writeShare } from './typed-share.js';

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

/** What a record already says about the comparison that is planned. */
export interface KnownOfPlan {
  readonly margin?: number | null;
  readonly alpha?: number | null;
  readonly groups?: readonly string[];
  /** How often people err; AI is expected to err as often, because that is what is to be shown. */
  readonly humanErrorRate?: number | null;
}

/** The planner with what is known filled in; what is not known stays as usual. */
export function addressOfPlan({ margin, alpha, groups = [], humanErrorRate }: KnownOfPlan): string {
  const shares = [
    [PLAN_FIELDS.aiErrorRate, humanErrorRate],
    [PLAN_FIELDS.humanErrorRate, humanErrorRate],
    [PLAN_FIELDS.margin, margin],
    [PLAN_FIELDS.alpha, alpha],
  ] as const;
  const search = new URLSearchParams();
  for (const [{ name }, share] of shares) if (share != null) search.set(name, writeShare(share));
  if (groups.length > 0) search.set(GROUPS_FIELD.name, `${groups.length}`);
  return `/freigabe/stichprobe${search.size === 0 ? '' : `?${search}`}`;
}

/** How often people err over all groups, to a tenth of a percent; null where they do not or nobody counted. */
export function errorRateOf(groups: HumanBaselineContent['groups']): number | null {
  const cases = groups.reduce((sum, group) => sum + (group.cases ?? 0), 0);
  const errors = groups.reduce((sum, group) => sum + (group.errors ?? 0), 0);
  return errors === 0 || errors >= cases ? null : Number((errors / cases).toFixed(3));
}
