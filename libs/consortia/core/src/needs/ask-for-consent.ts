import {
  canTransition,
  decided,
  problem,
  refused,
  type Decision,
  type Problem,
} from '@allmende/platform-core';
import { consentEvent, NEED_EVENTS, suggestionEvent } from './need.events.js';
import type { NeedSuggestion, NeedWithConsent } from './need-suggestion.js';
import { CONSENT_TRANSITIONS, type Consent } from './consent.js';

/** What changes at one need of a suggestion. */
export interface ConsentChange {
  readonly needId: string;
  readonly consent: Consent;
  readonly at: Date;
}

/**
 * Asks all owners of anonymous needs at once, so that whoever asks does not choose and learns nothing by choosing.
 * Owners that were asked before are not asked again.
 */
export function askForConsent(
  suggestion: Pick<NeedSuggestion, 'id' | 'region' | 'status'>,
  needs: readonly NeedWithConsent[],
  now: Date,
): Decision<readonly ConsentChange[]> {
  const problems = closedProblems(suggestion);
  if (problems.length > 0) return refused(problems);
  const unasked = needs.filter(
    ({ visibility, status, consent }) =>
      visibility === 'anonymous' && status === 'open' && canTransition(CONSENT_TRANSITIONS, consent, 'asked'),
  );
  const changes = unasked.map(({ id }) => ({ needId: id, consent: 'asked', at: now }) as const);
  // One event whether or not anybody is left to ask: its absence would tell.
  return decided(changes, [suggestionEvent(NEED_EVENTS.consentAsked, suggestion)]);
}

/** Gives, refuses or takes back a consent, as long as no consortium was proposed. */
export function answerConsent(
  suggestion: Pick<NeedSuggestion, 'id' | 'region' | 'status'>,
  need: NeedWithConsent,
  { consent, now }: { readonly consent: boolean; readonly now: Date },
): Decision<ConsentChange> {
  const problems = [...closedProblems(suggestion)];
  const to: Consent = consent ? 'given' : need.consent === 'given' ? 'withdrawn' : 'refused';
  if (!canTransition(CONSENT_TRANSITIONS, need.consent, to)) problems.push(problem('CONSENT_NOT_ASKED'));
  if (problems.length > 0) return refused(problems);
  return decided({ needId: need.id, consent: to, at: now }, [
    consentEvent(EVENT_OF[to], need, suggestion.id),
  ]);
}

const EVENT_OF = {
  given: NEED_EVENTS.consentGiven,
  refused: NEED_EVENTS.consentRefused,
  withdrawn: NEED_EVENTS.consentWithdrawn,
} as const;

function closedProblems({ status }: Pick<NeedSuggestion, 'status'>): readonly Problem[] {
  return status === 'open' ? [] : [problem('SUGGESTION_CLOSED', '', { status })];
}
