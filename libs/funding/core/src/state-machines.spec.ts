import { canTransition, reachableStates } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aCall, anApplication, threePartners } from './an-application.js';
import {
  APPLICATION_STATUSES,
  APPLICATION_TRANSITIONS,
  INITIAL_APPLICATION_STATUS,
} from './application-status.js';
import type { Application, SectionAnswers } from './application.js';
import { beginReview } from './begin-review.js';
import { CALL_STATUSES, CALL_TRANSITIONS, type CallStatus } from './call.js';
import { closeCall, openCall } from './change-call-status.js';
import { submitApplication } from './submit-application.js';
import { withdrawApplication } from './withdraw-application.js';

const now = new Date('2027-01-20T10:00:00Z');
const sections: readonly SectionAnswers[] = [
  saved('vorhaben', { kurztitel: 'Pegel', beschreibung: 'Text' }),
  saved('wirkung', { offen: 'yes' }),
];

function saved(sectionKey: string, answers: Record<string, string>): SectionAnswers {
  return { sectionKey, answers, version: 1, savedAt: now, savedBy: 'account' };
}

function callGoes(from: string, to: string): boolean {
  const call = aCall({ status: from as CallStatus });
  if (to === 'draft') return false;
  const decision = to === 'open' ? openCall(call, now) : closeCall(call);
  return decision.ok && decision.changes.status === to;
}

function submissionGoes(application: Application, to: string): boolean {
  return ([1, 2] as const).some((stages) => {
    const decision = submitApplication({
      application,
      call: aCall({ stages }),
      sections,
      partners: threePartners(),
      submittingOrganisationId: 'a',
      now,
    });
    return decision.ok && decision.changes.application.status === to;
  });
}

/** Arrows drawn by people's commands; what the funder decides and what merging does comes with their own rules. */
function applicationGoes(from: string, to: string): boolean | null {
  const application = anApplication({ status: from as Application['status'] });
  switch (to) {
    case 'internal_review': {
      const decision = beginReview(application, now);
      return decision.ok && decision.changes.status === to;
    }
    case 'withdrawn': {
      const decision = withdrawApplication(application, now);
      return decision.ok && decision.changes.status === to;
    }
    case 'sketch_submitted':
    case 'application_submitted':
      return submissionGoes(application, to);
    default:
      return null;
  }
}

const machines = [
  {
    name: 'application',
    states: APPLICATION_STATUSES as readonly string[],
    table: APPLICATION_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
    start: INITIAL_APPLICATION_STATUS as string,
    arrows: [
      'draft→internal_review',
      'internal_review→sketch_submitted',
      'internal_review→application_submitted',
      'sketch_submitted→sketch_rejected',
      'sketch_submitted→invited',
      'invited→application_submitted',
      'application_submitted→rejected',
      'application_submitted→granted',
      'granted→running',
      'running→report_submitted',
      'report_submitted→closed',
      ...['draft', 'internal_review', 'sketch_submitted', 'invited', 'application_submitted'].flatMap(
        (from) => [`${from}→withdrawn`, `${from}→merged_into`],
      ),
    ],
    goes: applicationGoes,
  },
  {
    name: 'call',
    states: CALL_STATUSES as readonly string[],
    table: CALL_TRANSITIONS as Readonly<Record<string, readonly string[]>>,
    start: 'draft',
    arrows: ['draft→open', 'open→closed'],
    goes: callGoes as (from: string, to: string) => boolean | null,
  },
];

describe.each(machines)('the table of the $name', ({ states, table, start, arrows, goes }) => {
  it('reaches every state from its start', () => {
    expect([...reachableStates(table, start)].sort()).toEqual([...states].sort());
  });

  it('has exactly the arrows of the handbook', () => {
    const drawn = Object.entries(table).flatMap(([from, targets]) => targets.map((to) => `${from}→${to}`));
    expect(drawn.sort()).toEqual([...arrows].sort());
  });

  it('is followed by the rules along their arrows and nowhere else', () => {
    for (const from of states) {
      for (const to of states) {
        const went = goes(from, to);
        if (went !== null) expect([from, to, went]).toEqual([from, to, canTransition(table, from, to)]);
      }
    }
  });
});
