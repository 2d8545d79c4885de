import { ANONYMOUS, type Actor } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { deleteAccount } from './delete-account.js';
import { canDeleteOwnAccount, canReadOwnRecords } from './own-records.policy.js';

const FACTS = { accountId: 'a', demo: false, onlyAdminOf: [], lastAdministrator: false };

describe('deleting an account', () => {
  it('is decided with an event that holds the id alone', () => {
    expect(deleteAccount(FACTS)).toEqual({
      ok: true,
      changes: { accountId: 'a' },
      events: [{ type: 'account.deleted', subjectId: 'a' }],
    });
  });

  it('is refused with every reason at once', () => {
    const onlyAdminOf = [{ id: 'o', name: 'Stadt Wattenau' }];
    expect(deleteAccount({ ...FACTS, demo: true, onlyAdminOf, lastAdministrator: true })).toEqual({
      ok: false,
      problems: [
        { code: 'DEMO_ACCOUNT', path: '' },
        {
          code: 'LAST_ADMIN_OF_ORGANISATION',
          path: '',
          params: { organisationId: 'o', organisation: 'Stadt Wattenau' },
        },
        { code: 'LAST_ADMINISTRATOR', path: '' },
      ],
    });
  });

  it('is a matter of the person in a browser', () => {
    const session: Actor = {
      ...ANONYMOUS,
      accountId: 'a',
      proof: { kind: 'session', sessionId: 's', factor: 'password', confirmedAt: new Date(0) },
    };
    const machine: Actor = { ...session, proof: { kind: 'token', tokenId: 't', scopes: ['read', 'write'] } };
    for (const may of [canReadOwnRecords, canDeleteOwnAccount]) {
      expect([session, machine, ANONYMOUS].map((actor) => may(actor))).toEqual([true, false, false]);
    }
  });
});
