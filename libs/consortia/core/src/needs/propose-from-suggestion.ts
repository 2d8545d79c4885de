import { decided, problem, refused, type Decision } from '@allmende/platform-core';
import type { ConsortiumRegion } from '../consortium.js';
import { NEED_EVENTS, suggestionEvent } from './need.events.js';
import type { NeedSuggestion, SuggestionView } from './need-suggestion.js';
import type { NeedSuggestionStatus } from './need-suggestion-status.js';

/** Whom a consortium invites that is proposed from a suggestion, where it works, and what becomes of the suggestion. */
export interface FromSuggestion {
  readonly status: Extract<NeedSuggestionStatus, 'proposed'>;
  readonly field: NeedSuggestion['field'];
  readonly region: ConsortiumRegion;
  /** Owners who may be named, without the one that proposes. */
  readonly inviteeIds: readonly string[];
}

/** Prepares a consortium from what may be told of a suggestion; anonymous owners are not invited, for that would name them. */
export function proposeFromSuggestion(
  suggestion: Pick<NeedSuggestion, 'id' | 'region' | 'field' | 'status'>,
  view: SuggestionView,
  proposerId: string,
): Decision<FromSuggestion> {
  const { status, field, region } = suggestion;
  if (status !== 'open') return refused([problem('SUGGESTION_CLOSED', '', { status })]);
  const owners = new Set(view.named.map(({ organisationId }) => organisationId));
  owners.delete(proposerId);
  if (owners.size === 0) return refused([problem('NOBODY_TO_INVITE')]);
  const where =
    region.length === 2 ? { lands: [region], kreise: [] } : { lands: [region.slice(0, 2)], kreise: [region] };
  return decided({ status: 'proposed', field, region: where, inviteeIds: [...owners] }, [
    suggestionEvent(NEED_EVENTS.proposed, suggestion),
  ]);
}
