import { describe, expect, it } from '@jest/globals';
import { admitLetterCode, type Letter, orderLetter } from './letter.js';
import { aClaim } from './testing/a-claim.js';

const NOW = new Date('2026-11-27T09:00:00Z');
const aLetter = (changes: Partial<Letter> = {}): Letter => ({
  ...{ id: 'l', claimId: 'c', address: 'Rathaus', attempts: 0, orderedBy: 'editor', orderedAt: NOW },
  ...{ expiresAt: new Date('2027-01-26T09:00:00Z'), usedAt: null },
  ...changes,
});

describe('ordering a letter', () => {
  const order = { id: 'l', address: 'Rathaus', editorId: 'editor', now: NOW };

  it('gives the office sixty days', () => {
    expect(orderLetter({ ...order, claim: aClaim() })).toMatchObject({
      ok: true,
      changes: { letter: { attempts: 0, usedAt: null, expiresAt: new Date('2027-01-26T09:00:00Z') } },
    });
  });

  it.each(['verified', 'rejected'] as const)('is pointless for a claim that is: %s', (status) => {
    expect(orderLetter({ ...order, claim: aClaim({ status }) })).toMatchObject({
      problems: [{ code: 'CLAIM_STATUS_FORBIDS' }],
    });
  });

  it('is nothing an editor does for an own claim', () => {
    expect(orderLetter({ ...order, editorId: 'claimant', claim: aClaim() })).toMatchObject({
      problems: [{ code: 'OWN_CLAIM' }],
    });
  });
});

describe('trying a code', () => {
  it('counts before anybody compares', () => {
    expect(admitLetterCode(aLetter({ attempts: 4 }), NOW)).toMatchObject({
      changes: { letter: { attempts: 5 } },
    });
  });

  it.each([
    ['there is no letter', null],
    ['it was used', aLetter({ usedAt: NOW })],
    ['it is expired to the second', aLetter({ expiresAt: NOW })],
    ['five attempts are spent', aLetter({ attempts: 5 })],
  ])('is refused with the same words when %s', (_case, letter) => {
    expect(admitLetterCode(letter, NOW)).toEqual({
      ok: false,
      problems: [{ code: 'LETTER_CODE_REFUSED', path: 'code' }],
    });
  });
});
