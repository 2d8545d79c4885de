import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { consortiumAudience, type Consortium } from '@allmende/consortia-core';
import { readableKey } from '@allmende/projects-core';
import { INITIAL_APPLICATION_STATUS } from './application-status.js';
import type { Application } from './application.js';
import { EMPTY_BUDGET } from './budget.js';
import type { FundingCall } from './call.js';
import { isBeforeDeadline } from './deadline.js';
import { FUNDING_EVENTS, fundingEvent } from './funding.events.js';

/** A consortium turns to a call. */
export interface StartApplication {
  readonly id: string;
  readonly now: Date;
  readonly title: string;
  readonly call: FundingCall;
  readonly consortium: Pick<Consortium, 'id' | 'status' | 'leadOrganisationId'>;
  /** What this consortium has already handed to this call. */
  readonly existing: readonly Pick<Application, 'status'>[];
}

/** Opens the draft all members write; one application per consortium and call, unless the former was withdrawn. */
export function startApplication(request: StartApplication): Decision<Application> {
  const { id, now, title, call, consortium } = request;
  const problems = startProblems(request);
  if (problems.length > 0) return refused(problems);
  const application: Application = {
    id,
    key: readableKey(title, id, 'antrag'),
    callId: call.id,
    callVersion: call.version,
    consortiumId: consortium.id,
    leadOrganisationId: consortium.leadOrganisationId,
    title,
    status: INITIAL_APPLICATION_STATUS,
    budget: EMPTY_BUDGET,
    audiences: [consortiumAudience(consortium.id)],
    version: 1,
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
  };
  return decided(application, [
    fundingEvent(FUNDING_EVENTS.applicationStarted, id, { callId: call.id, consortiumId: consortium.id }),
  ]);
}

function startProblems({ call, consortium, existing, now }: StartApplication): readonly Problem[] {
  const problems: Problem[] = [...callProblems(call, now)];
  if (consortium.status === 'dissolved') problems.push(problem('CONSORTIUM_DISSOLVED', 'consortiumId'));
  if (existing.some(({ status }) => status !== 'withdrawn')) {
    problems.push(problem('ALREADY_APPLIED', 'callId'));
  }
  return problems;
}

/** Why a call takes no application at that moment; empty while it does. */
export function callProblems(call: FundingCall, now: Date): readonly Problem[] {
  if (call.status !== 'open') return [problem('CALL_NOT_OPEN', 'callId', { status: call.status })];
  if (isBeforeDeadline(call.deadline, now)) return [];
  return [problem('DEADLINE_PASSED', 'callId', { endsAt: call.deadline.endsAt.toISOString() })];
}
