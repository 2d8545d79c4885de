import { type Actor, hasNetworkRole, hasRole, isSignedIn } from '@allmende/platform-core';
import type { Claim } from './claim.js';

type Whose = Pick<Claim, 'organisationId' | 'claimantId'>;

/** Anybody with an account may say for whom they speak; what it takes besides is decided by the rule. */
export function canClaimOrganisation(actor: Actor): boolean {
  return isSignedIn(actor);
}

/** Editors and administrators of the network look at claims and decide them. */
export function canVerifyOrganisations(actor: Actor): boolean {
  return hasNetworkRole(actor, 'editor') || hasNetworkRole(actor, 'administrator');
}

/** Who keeps the register of official mail domains: those who decide by it. */
export function canManageMailDomains(actor: Actor): boolean {
  return canVerifyOrganisations(actor);
}

/** How a claim stands is the matter of the claimant, of the organisation's admins and of the editors. */
export function canSeeClaim(actor: Actor, { organisationId, claimantId }: Whose): boolean {
  return (
    (isSignedIn(actor) && actor.accountId === claimantId) ||
    hasRole(actor, organisationId, ['admin']) ||
    canVerifyOrganisations(actor)
  );
}

/** The code of a letter is typed in by an admin of the organisation the letter was sent to. */
export function canConfirmByLetter(actor: Actor, { organisationId }: Whose): boolean {
  return hasRole(actor, organisationId, ['admin']);
}
