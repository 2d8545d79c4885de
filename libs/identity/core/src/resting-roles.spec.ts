import type { Membership, OrganisationRole, SessionFactor } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { activeRoles, type RestingFacts } from './resting-roles.js';

const member = (role: OrganisationRole, organisationId = 'o1'): Membership => ({
  organisationId,
  organisationName: 'Musterstadt',
  ags: '99001001',
  verified: true,
  role,
});

const roles = (...memberships: Membership[]) =>
  memberships.map(({ organisationId, role }) => `${organisationId} ${role}`);

const PASSWORD_ONLY: RestingFacts = { secondFactor: 'required', factor: 'password', demo: false };

describe('roles that want a second factor', () => {
  it.each<[string, Partial<RestingFacts>, boolean]>([
    ['required, a password, a real person', {}, true],
    ['required, a second factor', { factor: 'second_factor' }, false],
    ['required, a provider', { factor: 'provider' }, false],
    ['required, a password, an invented person', { demo: true }, false],
    ['only offered, a password', { secondFactor: 'offered' }, false],
  ])('with %s rest or not', (_, changes, rests) => {
    const held = { memberships: [member('approver')], networkRoles: ['editor'] as const };
    const { networkRoles, resting } = activeRoles(held, { ...PASSWORD_ONLY, ...changes });
    expect([networkRoles, resting.networkRoles]).toEqual(rests ? [[], ['editor']] : [['editor'], []]);
    expect(resting.memberships).toHaveLength(rests ? 1 : 0);
  });

  it.each<[OrganisationRole, boolean]>([
    ['reader', false],
    ['author', false],
    ['coordinator', false],
    ['approver', true],
    ['signatory', true],
    ['admin', true],
  ])('%s rests: %s', (role, rests) => {
    const held = { memberships: [member('reader'), member(role)], networkRoles: [] };
    expect(roles(...activeRoles(held, PASSWORD_ONLY).resting.memberships)).toEqual(
      rests ? [`o1 ${role}`] : [],
    );
  });

  it('leave a reader where nothing else is left, once for each organisation', () => {
    const held = {
      memberships: [member('author'), member('admin'), member('approver', 'o2'), member('signatory', 'o2')],
      networkRoles: [],
    };
    const { memberships, resting } = activeRoles(held, PASSWORD_ONLY);
    expect(roles(...memberships)).toEqual(['o1 author', 'o2 reader']);
    expect(roles(...resting.memberships)).toEqual(['o1 admin', 'o2 approver', 'o2 signatory']);
  });

  it.each<SessionFactor>(['second_factor', 'provider'])('are all there after %s', (factor) => {
    const held = {
      memberships: [member('admin'), member('signatory')],
      networkRoles: ['administrator'] as const,
    };
    expect(activeRoles(held, { ...PASSWORD_ONLY, factor })).toMatchObject(held);
  });
});
