import { type Decision, decided, problem, refused } from '@allmende/platform-core';
import { CLAIM_EVENTS, claimEvent } from './claim.events.js';
import type { Claim } from './claim.js';
import { LETTER_RULES } from './letter-code.js';

/** A letter with a code that is on its way to an office. The code itself is no fact of the rules: only its hash is kept. */
export interface Letter {
  readonly id: string;
  readonly claimId: string;
  /** Where it is sent, as printed. */
  readonly address: string;
  readonly attempts: number;
  readonly orderedBy: string | null;
  readonly orderedAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

const DAY = 86_400_000;

/** A letter to the office of a claim that waits or whose verification was withdrawn; it replaces the one before. */
export function orderLetter(facts: {
  readonly claim: Claim;
  readonly id: string;
  readonly address: string;
  readonly editorId: string;
  readonly now: Date;
}): Decision<{ readonly letter: Letter }> {
  const { claim, id, address, editorId, now } = facts;
  if (claim.status !== 'claimed' && claim.status !== 'withdrawn') {
    return refused([problem('CLAIM_STATUS_FORBIDS', '', { status: claim.status })]);
  }
  if (claim.claimantId === editorId) return refused([problem('OWN_CLAIM')]);
  const letter: Letter = {
    ...{ id, claimId: claim.id, address, attempts: 0, orderedBy: editorId, orderedAt: now, usedAt: null },
    expiresAt: new Date(now.getTime() + LETTER_RULES.validDays * DAY),
  };
  return decided({ letter }, [claimEvent(CLAIM_EVENTS.letterOrdered, claim)]);
}

/** True while a code may still be tried. */
export function isOpenLetter({ attempts, expiresAt, usedAt }: Letter, now: Date): boolean {
  return usedAt === null && attempts < LETTER_RULES.attempts && expiresAt > now;
}

/**
 * Counts an attempt before the code is compared. No letter, a used, expired or tried-out one are refused with the same
 * words as a wrong code, so that guessing teaches nothing.
 */
export function admitLetterCode(letter: Letter | null, now: Date): Decision<{ readonly letter: Letter }> {
  if (letter === null || !isOpenLetter(letter, now)) return refused([wrongCode()]);
  return decided({ letter: { ...letter, attempts: letter.attempts + 1 } });
}

/** The refusal of a code, the same for every reason. */
export function wrongCode() {
  return problem('LETTER_CODE_REFUSED', 'code');
}
