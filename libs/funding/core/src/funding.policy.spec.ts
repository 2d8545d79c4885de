import {
  ANONYMOUS,
  audienceKeys,
  type Actor,
  type NetworkRole,
  type OrganisationRole,
} from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aCall, anApplication, threePartners } from './an-application.js';
import {
  applicationAbilities,
  canEditBudget,
  canEditSections,
  canManageCalls,
  canManageProgrammes,
  canSeeApplication,
  canSeeCall,
  canStartApplication,
  canSubmitApplication,
  canWithdrawApplication,
} from './funding.policy.js';

function member(organisationId: string, role: OrganisationRole, verified = true): Actor {
  const memberships = [{ organisationId, organisationName: organisationId, ags: null, verified, role }];
  return {
    accountId: 'account',
    memberships,
    networkRoles: [],
    audiences: audienceKeys(memberships, ['CONSORTIUM:consortium']),
    proof: null,
  };
}

function official(role: NetworkRole): Actor {
  return { ...ANONYMOUS, accountId: 'account', networkRoles: [role], audiences: audienceKeys([]) };
}

const application = anApplication();
const members = [...threePartners(), { organisationId: 'd', role: 'associated' as const }];

describe('who may do what with funding', () => {
  it('leaves programmes and calls to programme editors and administrators', () => {
    expect(canManageProgrammes(official('programme_editor'))).toBe(true);
    expect(canManageCalls(official('administrator'))).toBe(true);
    expect(canManageCalls(official('editor'))).toBe(false);
    expect(canManageProgrammes(member('a', 'admin'))).toBe(false);
  });

  it('shows open and closed calls to everybody and drafts to those who prepare them', () => {
    expect(canSeeCall(ANONYMOUS, aCall())).toBe(true);
    expect(canSeeCall(ANONYMOUS, aCall({ status: 'draft' }))).toBe(false);
    expect(canSeeCall(official('programme_editor'), aCall({ status: 'draft' }))).toBe(true);
  });

  it('lets only the lead start, submit and withdraw', () => {
    for (const can of [canStartApplication, canSubmitApplication, canWithdrawApplication]) {
      expect(can(member('a', 'coordinator'), application)).toBe(true);
      expect(can(member('a', 'author'), application)).toBe(false);
      expect(can(member('a', 'coordinator', false), application)).toBe(false);
      expect(can(member('b', 'signatory'), application)).toBe(false);
    }
  });

  it('lets lead and partners write, associated partners only read', () => {
    expect(canEditSections(member('b', 'author'), application, members)).toBe(true);
    expect(canEditBudget(member('b', 'author'), application, members)).toBe(false);
    expect(canEditBudget(member('b', 'coordinator'), application, members)).toBe(true);
    expect(canEditSections(member('b', 'reader'), application, members)).toBe(false);
    expect(canEditSections(member('d', 'admin'), application, members)).toBe(false);
    expect(canSeeApplication(member('d', 'reader'), application)).toBe(true);
  });

  it('lets neither an unverified organisation nor a company write or sign, though both may read', () => {
    const company = member('b', 'admin');
    const reading = {
      ...company,
      memberships: company.memberships.map((one) => ({ ...one, readsOnly: true })),
    };
    for (const actor of [member('b', 'admin', false), reading]) {
      expect(canEditSections(actor, application, members)).toBe(false);
      expect(canEditBudget(actor, application, members)).toBe(false);
      expect(canSubmitApplication(actor, { leadOrganisationId: 'b' })).toBe(false);
      expect(canStartApplication(actor, { leadOrganisationId: 'b' })).toBe(false);
      expect(canWithdrawApplication(actor, { leadOrganisationId: 'b' })).toBe(false);
      expect(canSeeApplication(actor, application)).toBe(true);
    }
  });

  it('shows an application to nobody outside the consortium, whatever their office', () => {
    for (const role of ['editor', 'programme_editor', 'monitor', 'administrator'] as const) {
      expect(canSeeApplication(official(role), application)).toBe(false);
    }
    expect(canSeeApplication(ANONYMOUS, application)).toBe(false);
  });

  it('lets nobody write what is submitted', () => {
    const submitted = anApplication({ status: 'application_submitted' });
    expect(applicationAbilities(member('a', 'admin'), submitted, members)).toEqual({
      editSections: false,
      editBudget: false,
      submit: false,
      withdraw: true,
    });
  });
});
