import {
  canTransition,
  decided,
  problem,
  refused,
  type Decision,
  type Problem,
} from '@allmende/platform-core';
import { applicationCompleteness } from './application-completeness.js';
import { APPLICATION_TRANSITIONS, type ApplicationStatus } from './application-status.js';
import type { Application, ApplicationChanges, ApplicationSnapshot, SectionAnswers } from './application.js';
import type { BudgetPartner } from './budget.js';
import type { FundingCall } from './call.js';
import { canonicalJson } from './canonical-json.js';
import { financingPlan, type FinancingPlan } from './financing-plan.js';
import { FUNDING_EVENTS, fundingEvent } from './funding.events.js';
import { callProblems } from './start-application.js';

/** An application with everything that is frozen with it. */
export interface SubmitApplication {
  readonly application: Application;
  readonly call: FundingCall;
  readonly sections: readonly SectionAnswers[];
  readonly partners: readonly BudgetPartner[];
  /** The organisation in whose name it is submitted. */
  readonly submittingOrganisationId: string;
  readonly now: Date;
}

/** The submitted application and what was frozen: the snapshot, and its one canonical text to be hashed and kept. */
export interface SubmittedApplication {
  readonly application: ApplicationChanges;
  readonly snapshot: ApplicationSnapshot;
  readonly canonical: string;
}

/**
 * Submits a sketch or an application: by the lead, before the exclusive end of the deadline, with every required answer and
 * a budget that adds up and meets the call's terms. All reasons against it come at once.
 */
export function submitApplication(request: SubmitApplication): Decision<SubmittedApplication> {
  const { application, call, sections, partners, now } = request;
  const to = nextStatus(application.status, call.stages);
  const { plan, problems: money } = financingPlan(call.terms, application.budget, partners);
  const problems = [
    ...formalProblems(request, to),
    ...applicationCompleteness(call.form, sections).flatMap((section) => section.problems),
    ...money.map((found) => ({ ...found, path: `budget.${found.path}` })),
  ];
  if (to === null || plan === null || problems.length > 0) return refused(problems);

  const snapshot = frozen(request, plan, to);
  const event =
    to === 'sketch_submitted' ? FUNDING_EVENTS.sketchSubmitted : FUNDING_EVENTS.applicationSubmitted;
  return decided(
    {
      application: { status: to, submittedAt: now, version: application.version + 1, updatedAt: now },
      snapshot,
      canonical: canonicalJson(snapshot),
    },
    [fundingEvent(event, application.id, { callId: call.id, consortiumId: application.consortiumId })],
  );
}

type SubmittedStatus = Extract<ApplicationStatus, 'sketch_submitted' | 'application_submitted'>;

// With two stages the first submission is the sketch; the application follows on invitation.
function nextStatus(status: ApplicationStatus, stages: 1 | 2): SubmittedStatus | null {
  const to = stages === 2 && status !== 'invited' ? 'sketch_submitted' : 'application_submitted';
  return canTransition(APPLICATION_TRANSITIONS, status, to) ? to : null;
}

function formalProblems(request: SubmitApplication, to: SubmittedStatus | null): readonly Problem[] {
  const { application, call, submittingOrganisationId, partners, now } = request;
  const problems: Problem[] = [...callProblems(call, now)];
  if (to === null) {
    problems.push(problem('NOT_READY_FOR_SUBMISSION', 'status', { status: application.status }));
  }
  if (submittingOrganisationId !== application.leadOrganisationId) problems.push(problem('ONLY_THE_LEAD'));
  const leads = partners.filter(({ role }) => role === 'lead');
  if (leads.length > 1) problems.push(problem('SECOND_LEAD', 'partners'));
  if (leads.length === 0) problems.push(problem('LEAD_MISSING', 'partners'));
  return problems;
}

function frozen(request: SubmitApplication, plan: FinancingPlan, to: SubmittedStatus): ApplicationSnapshot {
  const { application, call, sections, partners, now } = request;
  const answersOf = (key: string) => sections.find(({ sectionKey }) => sectionKey === key);
  return {
    format: 1,
    applicationId: application.id,
    title: application.title,
    submittedAt: now.toISOString(),
    stage: to === 'sketch_submitted' ? 'sketch' : 'application',
    call: { id: call.id, key: call.key, title: call.title, version: call.version },
    consortiumId: application.consortiumId,
    leadOrganisationId: application.leadOrganisationId,
    partners,
    questions: call.form,
    answers: call.form.sections.map(({ key }) => ({
      sectionKey: key,
      version: answersOf(key)?.version ?? 0,
      answers: answersOf(key)?.answers ?? {},
    })),
    budget: application.budget,
    plan,
  };
}
