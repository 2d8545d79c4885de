import { FUNDED_ROLES, type ConsortiumRole } from '@allmende/consortia-core';
import {
  canTransition,
  hasNetworkRole,
  hasVerifiedRole,
  isVisibleTo,
  type Actor,
  type OrganisationRole,
} from '@allmende/platform-core';
import { APPLICATION_TRANSITIONS, isEditable } from './application-status.js';
import type { Application } from './application.js';
import type { FundingCall } from './call.js';

const WRITING_ROLES: readonly OrganisationRole[] = [
  'author',
  'approver',
  'coordinator',
  'signatory',
  'admin',
];
const COORDINATING_ROLES: readonly OrganisationRole[] = ['coordinator', 'signatory', 'admin'];

type Member = { readonly organisationId: string; readonly role: ConsortiumRole };
type Led = Pick<Application, 'leadOrganisationId'>;
type Writable = Pick<Application, 'audiences' | 'status'>;

/** Programme editors and administrators enter programmes, and nobody else does. */
export function canManageProgrammes(actor: Actor): boolean {
  return hasNetworkRole(actor, 'programme_editor') || hasNetworkRole(actor, 'administrator');
}

/** Who enters programmes creates, opens and closes their calls. */
export function canManageCalls(actor: Actor): boolean {
  return canManageProgrammes(actor);
}

/** Calls are public from the day they open; drafts are seen by those who prepare them. */
export function canSeeCall(actor: Actor, { status }: Pick<FundingCall, 'status'>): boolean {
  return status !== 'draft' || canManageCalls(actor);
}

/** The lead of a consortium begins its application. */
export function canStartApplication(actor: Actor, consortium: Led): boolean {
  return hasVerifiedRole(actor, consortium.leadOrganisationId, COORDINATING_ROLES);
}

/** Members of the consortium read the application, nobody else does; no monitoring role reaches it. */
export function canSeeApplication(actor: Actor, { audiences }: Pick<Application, 'audiences'>): boolean {
  return isVisibleTo(actor, audiences);
}

/** Lead and partners write the sections together; associated partners and observers only read. */
export function canEditSections(actor: Actor, application: Writable, members: readonly Member[]): boolean {
  return canWrite(actor, application, members, WRITING_ROLES);
}

/** Whoever binds a lead or partner to its costs writes the budget. */
export function canEditBudget(actor: Actor, application: Writable, members: readonly Member[]): boolean {
  return canWrite(actor, application, members, COORDINATING_ROLES);
}

/** Only the lead submits: it is the single contact of the funder (handbook 6.2). */
export function canSubmitApplication(actor: Actor, { leadOrganisationId }: Led): boolean {
  return hasVerifiedRole(actor, leadOrganisationId, COORDINATING_ROLES);
}

/** Who may submit may withdraw. */
export function canWithdrawApplication(actor: Actor, application: Led): boolean {
  return canSubmitApplication(actor, application);
}

function canWrite(
  actor: Actor,
  application: Writable,
  members: readonly Member[],
  roles: readonly OrganisationRole[],
): boolean {
  return (
    isEditable(application.status) &&
    canSeeApplication(actor, application) &&
    members.some(
      ({ organisationId, role }) =>
        FUNDED_ROLES.includes(role) && hasVerifiedRole(actor, organisationId, roles),
    )
  );
}

/** What the reader may do with one application, for `viewerCan`. */
export interface ApplicationAbilities {
  readonly editSections: boolean;
  readonly editBudget: boolean;
  readonly submit: boolean;
  readonly withdraw: boolean;
}

/** The abilities of one reader in the present status. */
export function applicationAbilities(
  actor: Actor,
  application: Writable & Led,
  members: readonly Member[],
): ApplicationAbilities {
  return {
    editSections: canEditSections(actor, application, members),
    editBudget: canEditBudget(actor, application, members),
    submit: canSubmitApplication(actor, application) && isEditable(application.status),
    withdraw:
      canWithdrawApplication(actor, application) &&
      canTransition(APPLICATION_TRANSITIONS, application.status, 'withdrawn'),
  };
}
