/**
 * What can be said of a condition (handbook 7.5, the logic of Kleene): met, not met, or open because a fact is missing.
 * Open never counts as either of the others.
 */
export const THREE_VALUES = ['met', 'not_met', 'open'] as const;
export type ThreeValued = (typeof THREE_VALUES)[number];

/** All of them: one that is not met decides, then one that is open. Nothing asked for is met. */
export function allMet(values: readonly ThreeValued[]): ThreeValued {
  if (values.includes('not_met')) return 'not_met';
  return values.includes('open') ? 'open' : 'met';
}

/** Any of them: one that is met decides, then one that is open. Of nothing there is none. */
export function anyMet(values: readonly ThreeValued[]): ThreeValued {
  if (values.includes('met')) return 'met';
  return values.includes('open') ? 'open' : 'not_met';
}

/** The opposite; what is open stays open. */
export function notMet(value: ThreeValued): ThreeValued {
  if (value === 'open') return 'open';
  return value === 'met' ? 'not_met' : 'met';
}
