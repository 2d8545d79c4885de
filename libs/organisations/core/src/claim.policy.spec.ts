import { ANONYMOUS, type Actor, type NetworkRole, type OrganisationRole } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import {
  canClaimOrganisation,
  canConfirmByLetter,
  canManageMailDomains,
  canSeeClaim,
  canVerifyOrganisations,
} from './claim.policy.js';

const somebody: Actor = { ...ANONYMOUS, accountId: 'somebody' };
const member = (role: OrganisationRole, organisationId = 'o'): Actor => ({
  ...somebody,
  memberships: [{ organisationId, organisationName: 'Stadt', ags: null, verified: false, role }],
});
const official = (role: NetworkRole): Actor => ({ ...somebody, networkRoles: [role] });
const claim = { organisationId: 'o', claimantId: 'claimant' };

describe('who may do what with a claim', () => {
  it.each([
    ['a visitor', ANONYMOUS, [false, false, false, false]],
    ['somebody with an account', somebody, [true, false, false, false]],
    ['the claimant', { ...somebody, accountId: 'claimant' }, [true, true, false, false]],
    ['an admin of the organisation', member('admin'), [true, true, true, false]],
    ['an author of the organisation', member('author'), [true, false, false, false]],
    ['an admin of another organisation', member('admin', 'p'), [true, false, false, false]],
    ['an editor', official('editor'), [true, true, false, true]],
    ['an administrator of the network', official('administrator'), [true, true, false, true]],
    ['a programme editor', official('programme_editor'), [true, false, false, false]],
    ['a monitor', official('monitor'), [true, false, false, false]],
  ] as const)('%s claims, sees, confirms, decides: as listed', (_who, actor, expected) => {
    expect([
      canClaimOrganisation(actor),
      canSeeClaim(actor, claim),
      canConfirmByLetter(actor, claim),
      canVerifyOrganisations(actor),
    ]).toEqual(expected);
    expect(canManageMailDomains(actor)).toBe(expected[3]);
  });
});
