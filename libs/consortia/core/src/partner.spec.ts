import { describe, expect, it } from '@jest/globals';
import { aConsortium, anInvitation, aPartner } from './a-consortium.js';
import { changePartnerRole } from './change-partner-role.js';
import { dissolveConsortium } from './dissolve-consortium.js';
import { handOverLead } from './hand-over-lead.js';
import { leaveConsortium } from './leave-consortium.js';
import { leadOf, type Partner } from './partner.js';

const now = new Date('2026-11-20T10:00:00Z');
const partners: readonly Partner[] = [
  aPartner(),
  aPartner({ organisationId: 'second', name: 'Nachbarstadt', role: 'partner' }),
  aPartner({ organisationId: 'third', name: 'Hochschule', role: 'associated', ags: null }),
];
const dissolved = aConsortium({ status: 'dissolved' });

describe('exactly one lead', () => {
  it('refuses a second lead and sends the person to the hand-over', () => {
    expect(
      changePartnerRole(aConsortium(), partners, { organisationId: 'second', role: 'lead' }),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'SECOND_LEAD', path: 'role', params: { name: 'Nachbarstadt' } }],
    });
  });

  it('lets the lead neither step down nor leave without a successor', () => {
    expect(
      changePartnerRole(aConsortium(), partners, { organisationId: 'lead', role: 'partner' }),
    ).toMatchObject({ problems: [{ code: 'LEAD_MUST_BE_HANDED_OVER' }] });
    expect(leaveConsortium(aConsortium(), partners, 'lead')).toMatchObject({
      problems: [{ code: 'LEAD_MUST_BE_HANDED_OVER' }],
    });
  });

  it('hands the lead over to a partner; there is one lead before and after', () => {
    const decision = handOverLead(aConsortium(), partners, 'second', now);
    expect(decision).toMatchObject({
      ok: true,
      changes: { consortium: { leadOrganisationId: 'second', version: 2, updatedAt: now } },
      events: [{ type: 'consortium.lead_handed_over', payload: { from: 'lead', to: 'second' } }],
    });
    if (!decision.ok) return;
    const after = partners.map((partner) => ({
      ...partner,
      ...decision.changes.roles.find(({ organisationId }) => organisationId === partner.organisationId),
    }));
    expect(leadOf(after)?.organisationId).toBe('second');
    expect(decision.changes.roles[0]).toEqual({ organisationId: 'lead', role: 'partner' });
  });

  it.each([
    ['ALREADY_LEAD', 'lead'],
    ['LEAD_NEEDS_PARTNER', 'third'],
    ['NOT_A_PARTNER', 'stranger'],
  ])('refuses the hand-over with %s to %s', (code, to) => {
    expect(handOverLead(aConsortium(), partners, to, now)).toMatchObject({ problems: [{ code }] });
  });

  it('names a consortium without a lead, or with two, as broken', () => {
    expect(leadOf([])).toBeUndefined();
    expect(leadOf([aPartner(), aPartner({ organisationId: 'second' })])).toBeUndefined();
    expect(handOverLead(aConsortium(), [aPartner({ role: 'partner' })], 'lead', now)).toMatchObject({
      problems: [{ code: 'LEAD_MISSING' }],
    });
  });
});

describe('roles and membership', () => {
  it('changes any other role and tells it', () => {
    expect(
      changePartnerRole(aConsortium(), partners, { organisationId: 'third', role: 'observer' }),
    ).toMatchObject({
      ok: true,
      events: [{ payload: { organisationId: 'third', from: 'associated', to: 'observer' } }],
    });
  });

  it('tells nothing when nothing changes', () => {
    expect(
      changePartnerRole(aConsortium(), partners, { organisationId: 'third', role: 'associated' }),
    ).toMatchObject({ ok: true, events: [] });
  });

  it('lets a partner leave and a stranger not', () => {
    expect(leaveConsortium(aConsortium(), partners, 'second')).toMatchObject({
      ok: true,
      changes: { removedOrganisationId: 'second' },
      events: [{ type: 'consortium.partner_left' }],
    });
    expect(leaveConsortium(aConsortium(), partners, 'stranger')).toMatchObject({
      problems: [{ code: 'NOT_A_PARTNER' }],
    });
    expect(
      changePartnerRole(aConsortium(), partners, { organisationId: 'stranger', role: 'partner' }),
    ).toMatchObject({ problems: [{ code: 'NOT_A_PARTNER' }] });
  });

  it('takes open invitations back when it is dissolved', () => {
    const invitations = [anInvitation({ id: 'open' }), anInvitation({ id: 'done', status: 'accepted' })];
    expect(dissolveConsortium(aConsortium(), invitations, now)).toMatchObject({
      changes: { consortium: { status: 'dissolved' }, withdrawnInvitationIds: ['open'] },
      events: [{ type: 'consortium.dissolved' }, { type: 'consortium.invitation_withdrawn' }],
    });
  });

  it('changes nothing any more once dissolved', () => {
    for (const decision of [
      changePartnerRole(dissolved, partners, { organisationId: 'third', role: 'observer' }),
      handOverLead(dissolved, partners, 'second', now),
      leaveConsortium(dissolved, partners, 'second'),
    ]) {
      expect(decision).toMatchObject({ ok: false, problems: [{ code: 'CONSORTIUM_DISSOLVED' }] });
    }
  });
});
