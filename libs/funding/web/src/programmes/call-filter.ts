import type { CallStatus } from '@allmende/funding-core';
import { readDeadline, type DeadlineFacts } from '../words/deadline.js';

/** What the address asks for; null means no such filter. */
export interface CallFilter {
  readonly field: string | null;
  readonly status: 'offen' | 'beendet' | null;
}

interface FilteredCall {
  readonly status: CallStatus;
  readonly fields: readonly string[];
  readonly deadline: DeadlineFacts;
}

/** Reads `?feld=…&stand=…`; unknown values filter nothing. */
export function readCallFilter(params: URLSearchParams): CallFilter {
  const status = params.get('stand');
  return {
    field: params.get('feld') || null,
    status: status === 'offen' || status === 'beendet' ? status : null,
  };
}

/** A call without fields is for all of them; one after its deadline counts as ended. */
export function filterCalls<Call extends FilteredCall>(
  calls: readonly Call[],
  { field, status }: CallFilter,
  now: Date,
): readonly Call[] {
  const isOpen = (call: Call) => call.status === 'open' && !readDeadline(call.deadline, now).passed;
  const isEnded = (call: Call) => call.status !== 'draft' && !isOpen(call);
  return calls
    .filter((call) => field === null || call.fields.length === 0 || call.fields.includes(field))
    .filter((call) => status === null || (status === 'offen' ? isOpen(call) : isEnded(call)));
}
