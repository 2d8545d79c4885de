import { ANONYMOUS, audienceKeys, type Actor, type Audience, type Membership } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aConsortium, anInvitation, aPartner } from './a-consortium.js';
import {
  canAnswerInvitation,
  canEditProfile,
  canInvitePartner,
  canLeaveConsortium,
  canProposeConsortium,
  canSeeInvitation,
  canSeeWorkspace,
  consortiumAbilities,
  invitationAbilities,
  workspaceAbilities,
} from './consortium.policy.js';
import { consortiumAudience } from './consortium.js';

function anActor(
  organisationId: string,
  changes: Partial<Membership> = {},
  audiences: readonly Audience[] = [],
): Actor {
  const membership: Membership = {
    organisationId,
    organisationName: organisationId,
    ags: null,
    verified: true,
    role: 'coordinator',
    ...changes,
  };
  return {
    accountId: 'account',
    memberships: [membership],
    networkRoles: [],
    audiences: audienceKeys([membership], audiences),
    proof: null,
  };
}

const consortium = aConsortium();
const member = consortiumAudience(consortium.id);

describe('who may do what in a consortium', () => {
  it('lets coordinators, signatories and admins act for their organisation, once it is verified', () => {
    for (const role of ['coordinator', 'signatory', 'admin'] as const) {
      expect(canProposeConsortium(anActor('lead', { role }), 'lead')).toBe(true);
    }
    for (const role of ['reader', 'author', 'approver'] as const) {
      expect(canProposeConsortium(anActor('lead', { role }), 'lead')).toBe(false);
    }
    expect(canProposeConsortium(anActor('lead', { verified: false }), 'lead')).toBe(false);
    expect(canProposeConsortium(ANONYMOUS, 'lead')).toBe(false);
  });

  it.each([
    ['an organisation nobody has verified', { verified: false }],
    ['a company, which only reads and answers', { readsOnly: true, role: 'admin' }],
  ] as const)('lets nobody decide anything in the name of: %s', (_who, changes) => {
    const actor = anActor('lead', changes, [member]);
    const partners = [aPartner({ organisationId: 'lead', role: 'lead' })];
    expect(canProposeConsortium(actor, 'lead')).toBe(false);
    expect(canInvitePartner(actor, consortium)).toBe(false);
    expect(canAnswerInvitation(actor, { organisationId: 'lead' })).toBe(false);
    expect(canLeaveConsortium(actor, 'lead')).toBe(false);
    expect(canEditProfile(actor, consortium, partners)).toBe(false);
    expect(canSeeWorkspace(actor, consortium)).toBe(true);
  });

  it('lets only the lead invite', () => {
    expect(canInvitePartner(anActor('lead'), consortium)).toBe(true);
    expect(canInvitePartner(anActor('second', {}, [member]), consortium)).toBe(false);
  });

  it('lets only the invited organisation answer, not even the lead', () => {
    expect(canAnswerInvitation(anActor('guest'), anInvitation())).toBe(true);
    expect(canAnswerInvitation(anActor('guest', { role: 'reader' }), anInvitation())).toBe(false);
    expect(canAnswerInvitation(anActor('lead', {}, [member]), anInvitation())).toBe(false);
    expect(canAnswerInvitation(anActor('somebody-else'), anInvitation())).toBe(false);
  });

  it('shows the workspace to members and to nobody else', () => {
    expect(canSeeWorkspace(anActor('second', { role: 'reader' }, [member]), consortium)).toBe(true);
    expect(canSeeWorkspace(anActor('guest'), consortium)).toBe(false);
    expect(canSeeWorkspace(ANONYMOUS, consortium)).toBe(false);
  });

  it('shows an invitation to the invited and to the members', () => {
    expect(canSeeInvitation(anActor('guest', { role: 'reader' }), anInvitation(), consortium)).toBe(true);
    expect(canSeeInvitation(anActor('second', {}, [member]), anInvitation(), consortium)).toBe(true);
    expect(canSeeInvitation(anActor('somebody-else'), anInvitation(), consortium)).toBe(false);
  });

  it('lets an organisation leave by itself and never by another', () => {
    expect(canLeaveConsortium(anActor('second'), 'second')).toBe(true);
    expect(canLeaveConsortium(anActor('lead'), 'second')).toBe(false);
  });

  it('offers nothing in a dissolved consortium but reading', () => {
    const lead = anActor('lead', {}, [member]);
    expect(consortiumAbilities(lead, consortium)).toEqual({
      seeWorkspace: true,
      invite: true,
      changeRoles: true,
      handOverLead: true,
      dissolve: true,
    });
    expect(consortiumAbilities(lead, aConsortium({ status: 'dissolved' }))).toMatchObject({
      seeWorkspace: true,
      invite: false,
      dissolve: false,
    });
  });

  describe('in the workspace', () => {
    const partners = [
      aPartner(),
      aPartner({ organisationId: 'second', role: 'partner' }),
      aPartner({ organisationId: 'third', role: 'observer' }),
    ];

    it('lets the lead and partners proper edit, those who only accompany it not', () => {
      for (const [organisationId, may] of Object.entries({
        lead: true,
        second: true,
        third: false,
        guest: false,
      })) {
        expect([organisationId, canEditProfile(anActor(organisationId), consortium, partners)]).toEqual([
          organisationId,
          may,
        ]);
      }
      expect(canEditProfile(anActor('lead', { role: 'author' }), consortium, partners)).toBe(false);
      expect(canEditProfile(anActor('lead'), { status: 'dissolved' }, partners)).toBe(false);
    });

    it('lets the lead apply and everybody else leave', () => {
      expect(workspaceAbilities(anActor('lead', {}, [member]), consortium, partners)).toEqual({
        ...consortiumAbilities(anActor('lead', {}, [member]), consortium),
        edit: true,
        leave: false,
        apply: true,
      });
      for (const organisationId of ['second', 'third']) {
        const abilities = workspaceAbilities(anActor(organisationId, {}, [member]), consortium, partners);
        expect(abilities).toMatchObject({ leave: true, apply: false, invite: false });
      }
      expect(workspaceAbilities(anActor('guest'), consortium, partners)).toMatchObject({ leave: false });
    });

    it('offers nothing once it is dissolved', () => {
      const dissolved = aConsortium({ status: 'dissolved' });
      for (const organisationId of ['lead', 'second', 'third']) {
        const abilities = workspaceAbilities(anActor(organisationId, {}, [member]), dissolved, partners);
        expect(abilities).toMatchObject({ edit: false, leave: false, apply: false });
      }
    });
  });

  it('offers the answer to the invited and the withdrawal to the lead, while the invitation is open', () => {
    const now = new Date('2026-11-20T10:00:00Z');
    expect(invitationAbilities(anActor('guest'), anInvitation(), consortium, now)).toEqual({
      answer: true,
      withdraw: false,
    });
    expect(invitationAbilities(anActor('lead'), anInvitation(), consortium, now)).toEqual({
      answer: false,
      withdraw: true,
    });
    expect(invitationAbilities(anActor('lead'), anInvitation(), null, now).withdraw).toBe(false);
    const { expiresAt } = anInvitation();
    for (const organisationId of ['guest', 'lead']) {
      expect(invitationAbilities(anActor(organisationId), anInvitation(), consortium, expiresAt)).toEqual({
        answer: false,
        withdraw: false,
      });
    }
  });
});
