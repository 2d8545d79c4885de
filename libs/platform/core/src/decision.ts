import type { DomainEvent } from './domain-event.js';
import type { Problem } from './problem.js';

/** What a rule answers: either the changes and what happened, or every reason why not. */
export type Decision<Changes> =
  | { readonly ok: true; readonly changes: Changes; readonly events: readonly DomainEvent[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A rule says yes: these changes, and these events to tell the others. */
export function decided<Changes>(changes: Changes, events: readonly DomainEvent[] = []): Decision<Changes> {
  return { ok: true, changes, events };
}

/** A rule says no, with all reasons at once so that nobody has to try twice. */
export function refused<Changes = never>(problems: readonly Problem[]): Decision<Changes> {
  return { ok: false, problems };
}
