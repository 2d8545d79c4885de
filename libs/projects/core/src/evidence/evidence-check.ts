import { problem, type Problem } from '@allmende/platform-core';
import type { LifecycleState } from '../lifecycle-state.js';
import type { EvidenceFacts } from './evidence-facts.js';

/** Looks for one piece of evidence on the way into a state; what is missing of it, nothing when it is all there. */
export type EvidenceCheck = (facts: EvidenceFacts, to: LifecycleState) => readonly Problem[];

/** A problem where a text is still empty. */
export function textGap(text: string, code: string, path: string): readonly Problem[] {
  return text === '' ? [problem(code, path)] : [];
}

/** A record of the past carries a date that is not in the future. */
export function dayGap(day: string | null, today: string, code: string, path: string): readonly Problem[] {
  if (day === null) return [problem(code, path)];
  return day > today ? [problem('DATE_AHEAD', path)] : [];
}
