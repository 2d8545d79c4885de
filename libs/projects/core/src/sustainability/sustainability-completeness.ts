import type { Problem } from '@allmende/platform-core';
import { carbonBalance } from './carbon-balance.js';
import { profileProblems } from './dimension-profile.js';
import type { EmissionFactor } from './emission-factor.js';
import { reboundProblems } from './rebound-check.js';
import { EMPTY_SUSTAINABILITY, type Sustainability } from './sustainability.js';

/** True as soon as anything was written. */
export function isSustainabilityBegun(part: Sustainability): boolean {
  return JSON.stringify(part) !== JSON.stringify(EMPTY_SUSTAINABILITY);
}

/** What a finished part still needs, in the order of the page. */
export function missingForSustainability(
  part: Sustainability,
  table: readonly EmissionFactor[],
): readonly Problem[] {
  return [
    ...carbonBalance(part, table).problems,
    ...reboundProblems(part.reboundAnswers),
    ...profileProblems(part.dimensions),
  ];
}
