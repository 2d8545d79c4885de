import { describe, expect, test } from '@jest/globals';
import { aLetter, aWorkspace } from '../testing/a-letter.js';
import { nextStep } from './next-step.js';

const { viewerCan } = aWorkspace();
const reader = { ...viewerCan, invite: false, apply: false };

describe('the next step of a consortium', () => {
  test.each([
    ['waits while an invitation is open', { status: 'forming', invitations: [aLetter()], viewerCan }, 'wait'],
    ['invites while nobody is asked', { status: 'forming', invitations: [], viewerCan }, 'invite'],
    [
      'is the lead’s to invite for a reader',
      { status: 'forming', invitations: [aLetter({ status: 'declined' })], viewerCan: reader },
      'leadInvites',
    ],
    ['applies once it is active', { status: 'active', invitations: [aLetter()], viewerCan }, 'apply'],
    [
      'is the lead’s to apply for a reader',
      { status: 'active', invitations: [], viewerCan: reader },
      'leadApplies',
    ],
    [
      'is none once it is dissolved',
      { status: 'dissolved', invitations: [aLetter()], viewerCan },
      'dissolved',
    ],
  ] as const)('%s', (_name, consortium, step) => {
    expect(nextStep({ ...consortium, invitations: [...consortium.invitations] })).toBe(step);
  });
});
