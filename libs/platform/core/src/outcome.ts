import type { Problem } from './problem.js';

/** The answer of a calculation: a value, or every reason why there is none. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The calculation has an answer. */
export function computed<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** The calculation has no answer, for these reasons. */
export function impossible<Value = never>(problems: readonly Problem[]): Outcome<Value> {
  return { ok: false, problems };
}
