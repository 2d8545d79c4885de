import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { readableKey } from '@allmende/projects-core';
import type { FundingCall, FundingTerms } from './call.js';
import { deadline } from './deadline.js';
import { FUNDING_EVENTS, fundingEvent } from './funding.events.js';
import type { CallInput } from './funding.input.js';

/** Prepares a call as a draft; nobody can apply before it is opened. */
export function createCall(id: string, input: CallInput, now: Date): Decision<FundingCall> {
  const end = deadline(input.deadline.kind, input.deadline.localDate, input.deadline.localTime);
  const terms: FundingTerms = {
    ...input.terms,
    interMunicipalRateBp: input.terms.interMunicipalRateBp ?? null,
    minGrant: input.terms.minGrant ?? null,
    maxGrant: input.terms.maxGrant ?? null,
    durationMaxMonths: input.terms.durationMaxMonths ?? null,
  };
  const problems = [...termsProblems(terms)];
  if (!end.ok) problems.push(...end.problems.map((found) => ({ ...found, path: `deadline.${found.path}` })));
  if (!end.ok || problems.length > 0) return refused(problems);

  const call: FundingCall = {
    ...input,
    id,
    key: readableKey(input.title, id, 'aufruf'),
    status: 'draft',
    version: 1,
    terms,
    deadline: end.value,
    createdAt: now,
  };
  return decided(call, [fundingEvent(FUNDING_EVENTS.callCreated, id, { programmeId: input.programmeId })]);
}

function termsProblems(terms: FundingTerms): Problem[] {
  const { rateBp, interMunicipalRateBp, minGrant, maxGrant, minOwnShareBp } = terms;
  const problems: Problem[] = [];
  if (interMunicipalRateBp !== null && interMunicipalRateBp < rateBp) {
    problems.push(problem('JOINT_RATE_BELOW_RATE', 'terms.interMunicipalRateBp'));
  }
  if (minGrant !== null && maxGrant !== null && minGrant > maxGrant) {
    problems.push(problem('MIN_GRANT_ABOVE_MAX', 'terms.minGrant'));
  }
  if (Math.max(rateBp, interMunicipalRateBp ?? 0) + minOwnShareBp > 10_000) {
    problems.push(problem('RATES_EXCEED_WHOLE', 'terms.minOwnShareBp'));
  }
  return problems;
}
