import { aProfile } from '@allmende/organisations-core';
import { EMPTY_PROJECT_CONTENT, fitOf, projectCompleteness, someRequirements } from '@allmende/projects-core';
import { percentile } from '@allmende/tool-verify/kit';

const RUNS = 2_000;
const MANY = 20;

/** Milliseconds in which one entry is judged, as 95 of 100 do at most. */
export interface RuleTimes {
  readonly completeness_ms: number;
  readonly fit_ms: number;
}

/** Measures the two rules a page runs for each entry, with as many requirements as a form takes. */
export function timeRules(): RuleTimes {
  const names = Array.from({ length: MANY }, (_, at) => `Fachverfahren ${at}`);
  const requirements = someRequirements({
    procedures: names.map((name) => ({ name, needsInterface: true, weight: 'must' })),
  });
  const profile = aProfile({
    procedures: names.map((name) => ({ name, availability: 'present', hasInterface: null })),
  });
  const place = { sizeClass: 'small_town', urbanisation: 2 } as const;
  return {
    completeness_ms: timed(() => projectCompleteness(EMPTY_PROJECT_CONTENT).total),
    fit_ms: timed(() => fitOf(requirements, profile, place).findings.length),
  };
}

/** The result is looked at, so that no engine may leave the work out. */
function timed(work: () => number): number {
  const times: number[] = [];
  let seen = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    seen += work();
    times.push(performance.now() - begun);
  }
  if (seen === 0) throw new Error('the rule found nothing to judge');
  return percentile(times, 0.95);
}
