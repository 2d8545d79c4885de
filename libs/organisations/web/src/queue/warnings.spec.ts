import { describe, expect, test } from '@jest/globals';
import { aClaimToReview } from '../testing/claims-page.js';
import { warningsOf } from './warnings.js';

const organisation = aClaimToReview().organisation;
const evidence = aClaimToReview().evidence;
const found = (name: string, changes: Partial<NonNullable<typeof evidence>> = {}) =>
  warningsOf({
    organisation: { ...organisation, name },
    evidence: evidence === null ? null : { ...evidence, ...changes },
  });

describe('what makes an editor look twice', () => {
  test('is nothing where name, mailbox and address are in order', () => {
    expect(found('Gemeinde Strandlohe')).toEqual([]);
  });

  test('is a name that the register does not have, a person’s mailbox, an address no longer proven', () => {
    const claimant = { displayName: 'W', jobTitle: null, email: 'w@x.example', emailProven: false };
    expect(found('Gemeinde Strandlust', { personalMailbox: true, claimant })).toEqual([
      'otherName',
      'mailNotProven',
      'personalMailbox',
    ]);
  });

  test('is nothing that is told to others than editors', () => {
    expect(warningsOf({ organisation, evidence: null })).toEqual([]);
  });
});
