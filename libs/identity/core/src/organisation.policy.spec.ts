import { ANONYMOUS, type Actor } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { canListOrganisations, canManageMembers } from './organisation.policy.js';

const somebody: Actor = { ...ANONYMOUS, accountId: 'a' };
const memberOf = (organisationId: string, role: 'admin' | 'author'): Actor => ({
  ...somebody,
  memberships: [{ organisationId, organisationName: 'Stadt', ags: null, verified: true, role }],
});

describe('Who may list organisations', () => {
  it('is everybody who is signed in', () => {
    expect(canListOrganisations(ANONYMOUS)).toBe(false);
    expect(canListOrganisations(somebody)).toBe(true);
  });
});

describe('Who may manage members', () => {
  it.each([
    ['a visitor', ANONYMOUS, false],
    ['an author of the organisation', memberOf('o', 'author'), false],
    ['an admin of another organisation', memberOf('p', 'admin'), false],
    ['an admin of the organisation', memberOf('o', 'admin'), true],
    ['an administrator of the network', { ...somebody, networkRoles: ['administrator'] } as Actor, true],
    ['an editor of the network', { ...somebody, networkRoles: ['editor'] } as Actor, false],
  ])('%s: decided', (_, actor, allowed) => {
    expect(canManageMembers(actor, { id: 'o' })).toBe(allowed);
  });
});
