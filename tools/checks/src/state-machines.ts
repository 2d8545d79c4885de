import {
  CONSENT_TRANSITIONS,
  CONSORTIUM_TRANSITIONS,
  INITIAL_CONSENT,
  INITIAL_CONSORTIUM_STATUS,
  INITIAL_INVITATION_STATUS,
  INITIAL_NEED_STATUS,
  INITIAL_NEED_SUGGESTION_STATUS,
  INVITATION_TRANSITIONS,
  NEED_SUGGESTION_TRANSITIONS,
  NEED_TRANSITIONS,
} from '@allmende/consortia-core';
import {
  APPLICATION_TRANSITIONS,
  CALL_TRANSITIONS,
  INITIAL_APPLICATION_STATUS,
} from '@allmende/funding-core';
import {
  EVIDENCE_TRANSITIONS,
  INITIAL_EVIDENCE_STATUS,
  INITIAL_OVERRIDE_STATUS,
  INITIAL_VERSION_CHANGE,
  OVERRIDE_TRANSITIONS,
  VERSION_CHANGE_TRANSITIONS,
} from '@allmende/gate-core';
import {
  CLAIM_TRANSITIONS,
  HAND_OVER_TRANSITIONS,
  INITIAL_CLAIM_STATUS,
  INITIAL_HAND_OVER_STATUS,
  INITIAL_JOIN_REQUEST_STATUS,
  INITIAL_MEMBERSHIP_INVITATION_STATUS,
  JOIN_REQUEST_TRANSITIONS,
  MEMBERSHIP_INVITATION_TRANSITIONS,
} from '@allmende/organisations-core';
import type { TransitionTable } from '@allmende/platform-core';
import {
  APPROVAL_TRANSITIONS,
  INITIAL_APPROVAL_STATUS,
  INITIAL_LIFECYCLE_STATE,
  INITIAL_PROJECT_STATUS,
  INITIAL_REPORT_STATUS,
  LIFECYCLE_TRANSITIONS,
  PROJECT_STATUS_TRANSITIONS,
  REPORT_TRANSITIONS,
  REUSE_TRANSITIONS,
} from '@allmende/projects-core';

/** A transition table of some domain, where a thing begins and where it ends for good. */
export interface StateMachine {
  readonly title: string;
  /** The file that holds the table. */
  readonly source: string;
  readonly table: TransitionTable<string>;
  readonly start: string;
  /** States that nothing leaves, written down so that a forgotten arrow is not taken for an end. */
  readonly ends: readonly string[];
}

function machine<State extends string>(
  title: string,
  source: string,
  table: TransitionTable<State>,
  start: State,
  ends: readonly State[],
): StateMachine {
  return { title, source, table, start, ends };
}

/** Everything with a life: all transition tables of all domains, lowest domain first. */
export const STATE_MACHINES: readonly StateMachine[] = [
  machine(
    'Claim of an organisation',
    'libs/organisations/core/src/claim-status.ts',
    CLAIM_TRANSITIONS,
    INITIAL_CLAIM_STATUS,
    ['rejected'],
  ),
  machine(
    'Invitation to act for an organisation',
    'libs/organisations/core/src/members/membership-invitation.ts',
    MEMBERSHIP_INVITATION_TRANSITIONS,
    INITIAL_MEMBERSHIP_INVITATION_STATUS,
    ['accepted', 'declined', 'withdrawn'],
  ),
  machine(
    'Request to join an organisation',
    'libs/organisations/core/src/members/join-request.ts',
    JOIN_REQUEST_TRANSITIONS,
    INITIAL_JOIN_REQUEST_STATUS,
    ['accepted', 'declined', 'withdrawn'],
  ),
  machine(
    'Hand-over of the admin role',
    'libs/organisations/core/src/members/hand-over.ts',
    HAND_OVER_TRANSITIONS,
    INITIAL_HAND_OVER_STATUS,
    ['accepted', 'declined', 'withdrawn', 'expired'],
  ),
  machine(
    'Publication of a project',
    'libs/projects/core/src/project-status.ts',
    PROJECT_STATUS_TRANSITIONS,
    INITIAL_PROJECT_STATUS,
    [],
  ),
  machine(
    'Approval of a project',
    'libs/projects/core/src/publishing/approval.ts',
    APPROVAL_TRANSITIONS,
    INITIAL_APPROVAL_STATUS,
    ['approved', 'sent_back', 'taken_back'],
  ),
  machine(
    'Report of an error',
    'libs/projects/core/src/reports/error-report.ts',
    REPORT_TRANSITIONS,
    INITIAL_REPORT_STATUS,
    ['corrected', 'no_error'],
  ),
  machine(
    'Reuse of a solution',
    'libs/projects/core/src/reuse/reuse-stage.ts',
    REUSE_TRANSITIONS,
    'watching',
    [],
  ),
  machine(
    'Lifecycle of a project',
    'libs/projects/core/src/lifecycle-state.ts',
    LIFECYCLE_TRANSITIONS,
    INITIAL_LIFECYCLE_STATE,
    [],
  ),
  machine(
    'Record of evidence',
    'libs/gate/core/src/records/evidence-status.ts',
    EVIDENCE_TRANSITIONS,
    INITIAL_EVIDENCE_STATUS,
    [],
  ),
  machine(
    'Change of a system version',
    'libs/gate/core/src/release/system-version.ts',
    VERSION_CHANGE_TRANSITIONS,
    INITIAL_VERSION_CHANGE,
    ['substantial', 'non_substantial'],
  ),
  machine(
    'Override of the gate',
    'libs/gate/core/src/release/gate-override.ts',
    OVERRIDE_TRANSITIONS,
    INITIAL_OVERRIDE_STATUS,
    ['ended'],
  ),
  machine('Need', 'libs/consortia/core/src/needs/need-status.ts', NEED_TRANSITIONS, INITIAL_NEED_STATUS, [
    'met',
    'withdrawn',
  ]),
  machine(
    'Suggestion made from needs',
    'libs/consortia/core/src/needs/need-suggestion-status.ts',
    NEED_SUGGESTION_TRANSITIONS,
    INITIAL_NEED_SUGGESTION_STATUS,
    ['proposed', 'lapsed'],
  ),
  machine(
    'Consent to be named',
    'libs/consortia/core/src/needs/consent.ts',
    CONSENT_TRANSITIONS,
    INITIAL_CONSENT,
    [],
  ),
  machine(
    'Consortium',
    'libs/consortia/core/src/consortium-status.ts',
    CONSORTIUM_TRANSITIONS,
    INITIAL_CONSORTIUM_STATUS,
    ['dissolved'],
  ),
  machine(
    'Invitation to a consortium',
    'libs/consortia/core/src/invitation-status.ts',
    INVITATION_TRANSITIONS,
    INITIAL_INVITATION_STATUS,
    ['accepted', 'declined', 'expired', 'withdrawn'],
  ),
  machine('Call for applications', 'libs/funding/core/src/call.ts', CALL_TRANSITIONS, 'draft', ['closed']),
  machine(
    'Application',
    'libs/funding/core/src/application-status.ts',
    APPLICATION_TRANSITIONS,
    INITIAL_APPLICATION_STATUS,
    ['sketch_rejected', 'rejected', 'closed', 'withdrawn', 'merged_into'],
  ),
];
