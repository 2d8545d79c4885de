import { problem, type Problem } from '@allmende/platform-core';
import { districtKeyOf, isAgs, isDemoKey } from './ags.js';
import type { Association, District, Land, LocatedUnit } from './register.js';

/** The invented region for tours and tests; all keys begin with 99. */
export interface DemoRegion {
  readonly land: Land;
  readonly districts: readonly District[];
  readonly associations: readonly Association[];
  readonly units: readonly LocatedUnit[];
}

/** Whether an invented region keeps to itself: only 99 keys, each once, each municipality in one of its Kreise. */
export function checkDemoRegion(region: DemoRegion): readonly Problem[] {
  const problems: Problem[] = [];
  const keys = [
    region.land.key,
    ...region.districts.map(({ key }) => key),
    ...region.units.map(({ ags }) => ags),
  ];
  for (const key of keys) {
    if (!isDemoKey(key)) problems.push(problem('DEMO_KEY_OUTSIDE', 'key', { key }));
  }
  const districts = new Set(region.districts.map(({ key }) => key));
  const seen = new Set<string>();
  for (const { ags } of region.units) {
    if (!isAgs(ags)) problems.push(problem('AGS_INVALID', 'units', { ags }));
    if (seen.has(ags)) problems.push(problem('KEY_TWICE', 'units', { key: ags }));
    if (!districts.has(districtKeyOf(ags))) problems.push(problem('DISTRICT_NOT_SEEN', 'units', { ags }));
    seen.add(ags);
  }
  return problems;
}
