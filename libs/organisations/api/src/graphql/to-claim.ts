import {
  canConfirmByLetter,
  canVerifyOrganisations,
  type Claim,
  type Letter,
  LETTER_RULES,
} from '@allmende/organisations-core';
import type { Actor } from '@allmende/platform-core';
import type { ClaimType, VerificationLetterType } from './claim.type.js';

/** The claim as one actor sees it. */
export function toClaim(claim: Claim, actor: Actor): ClaimType {
  const { id, organisationId, status, districtKey, statement, version, createdAt } = claim;
  const waits = status === 'claimed' || status === 'withdrawn';
  const viewerCan = {
    confirm: waits && canConfirmByLetter(actor, claim),
    decide: status !== 'rejected' && canVerifyOrganisations(actor),
  };
  return { id, organisationId, status, districtKey, statement, version, createdAt, viewerCan };
}

/** The letter as one actor sees it; the address is the matter of those who order letters. */
export function toLetter(
  { id, address, orderedAt, expiresAt, attempts }: Letter,
  actor: Actor,
): VerificationLetterType {
  const attemptsLeft = LETTER_RULES.attempts - attempts;
  return { id, address: canVerifyOrganisations(actor) ? address : null, orderedAt, expiresAt, attemptsLeft };
}
