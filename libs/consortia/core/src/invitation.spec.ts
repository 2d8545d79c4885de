import { describe, expect, it } from '@jest/globals';
import { aConsortium, anInvitation, aPartner } from './a-consortium.js';
import { acceptInvitation } from './accept-invitation.js';
import { invitePartnerInput, proposeConsortiumInput } from './consortium.input.js';
import { declineInvitation } from './decline-invitation.js';
import { expireInvitations } from './expire-invitations.js';
import { invitationAsOf, isOpen, type Invitation } from './invitation.js';
import { invitePartner, type InvitePartner } from './invite-partner.js';
import { proposeConsortium } from './propose-consortium.js';
import { withdrawInvitation } from './withdraw-invitation.js';

const now = new Date('2026-11-20T10:00:00Z');
const guest = { organisationId: 'guest', ags: '99101002', name: 'Nachbarstadt' };
const invitee = { ...guest, demo: true };

function invite(changes: Partial<InvitePartner> = {}) {
  return invitePartner({
    id: 'invitation',
    now,
    consortium: aConsortium(),
    partners: [aPartner()],
    invitations: [],
    invitee,
    leadIsDemo: true,
    role: 'partner',
    message: '',
    ...changes,
  });
}

function accept(invitation: Invitation, at = now) {
  return acceptInvitation({ invitation, consortium: aConsortium(), partners: [aPartner()], now: at });
}

describe('proposing a consortium', () => {
  const input = { title: 'Wasser am Mühlbach', purpose: 'Pegel', field: 'utilities' as const };
  const proposer = { organisationId: 'lead', ags: '99101001', name: 'Musterstadt' };
  const id = '019a4000-0000-7000-8000-0000000000c1';

  it('makes the proposer the lead, in its own Kreis, seen by members only', () => {
    expect(proposeConsortium({ id, now, proposer, project: null, input })).toEqual({
      ok: true,
      changes: {
        consortium: {
          id,
          key: 'wasser-am-muehlbach-0000c1',
          ...input,
          region: { lands: ['99'], kreise: ['99101'] },
          status: 'forming',
          projectId: null,
          leadOrganisationId: 'lead',
          audiences: [`CONSORTIUM:${id}`],
          version: 1,
          createdAt: now,
          updatedAt: now,
        },
        lead: { consortiumId: id, ...proposer, role: 'lead', since: now },
      },
      events: [
        { type: 'consortium.proposed', subjectId: id, payload: { organisationId: 'lead', projectId: null } },
      ],
    });
  });

  it('grows from a project the proposer can see, and from no other', () => {
    const wanted = { ...input, projectId: 'a-project' };
    expect(
      proposeConsortium({ id, now, proposer, project: { id: 'a-project' }, input: wanted }),
    ).toMatchObject({ ok: true, changes: { consortium: { projectId: 'a-project' } } });
    expect(proposeConsortium({ id, now, proposer, project: null, input: wanted })).toMatchObject({
      problems: [{ code: 'PROJECT_UNKNOWN', path: 'projectId' }],
    });
  });

  it('needs a title and a purpose and readable keys', () => {
    const wrong = { title: ' ', purpose: '', field: 'utilities', region: { lands: ['5'], kreise: ['0531'] } };
    const messages = proposeConsortiumInput.safeParse(wrong).error?.issues.map(({ message }) => message);
    expect(messages).toEqual(['REQUIRED', 'REQUIRED', 'LAND_KEY_UNREADABLE', 'KREIS_KEY_UNREADABLE']);
  });
});

describe('inviting a partner', () => {
  it('stays open for four weeks unless told otherwise', () => {
    expect(invite()).toMatchObject({
      ok: true,
      changes: { ...guest, status: 'pending', expiresAt: new Date('2026-12-18T10:00:00Z') },
      events: [
        {
          type: 'consortium.partner_invited',
          payload: { invitationId: 'invitation', organisationId: 'guest' },
        },
      ],
    });
    expect(invite({ days: 1 })).toMatchObject({ changes: { expiresAt: new Date('2026-11-21T10:00:00Z') } });
  });

  it.each<[string, Partial<InvitePartner>]>([
    ['ORGANISATION_UNKNOWN', { invitee: null }],
    ['CANNOT_INVITE_ITSELF', { invitee: { ...invitee, organisationId: 'lead' } }],
    ['ALREADY_A_PARTNER', { partners: [aPartner(), aPartner({ ...guest, role: 'associated' })] }],
    ['ALREADY_INVITED', { invitations: [anInvitation()] }],
    ['CONSORTIUM_DISSOLVED', { consortium: aConsortium({ status: 'dissolved' }) }],
    ['SECOND_LEAD', { role: 'lead' }],
    ['DEMO_AND_REAL_MIXED', { invitee: { ...invitee, demo: false } }],
    ['DEMO_AND_REAL_MIXED', { leadIsDemo: false }],
  ])('is refused with %s', (code, changes) => {
    expect(invite(changes)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it.each<Partial<Invitation>>([
    { status: 'declined' },
    { status: 'withdrawn' },
    { status: 'expired' },
    { status: 'pending', expiresAt: now },
  ])('may be repeated after %j', (earlier) => {
    expect(invite({ invitations: [anInvitation(earlier)] }).ok).toBe(true);
  });

  it('leads real organisations to real ones and invented ones to invented ones', () => {
    expect(invite({ leadIsDemo: false, invitee: { ...invitee, demo: false } }).ok).toBe(true);
    expect(invite({ leadIsDemo: false })).toMatchObject({
      problems: [{ code: 'DEMO_AND_REAL_MIXED', path: 'organisationId', params: { name: 'Nachbarstadt' } }],
    });
  });

  it('keeps nothing of the organisation but who it is', () => {
    const decision = invite();
    expect(decision.ok && decision.changes).not.toHaveProperty('demo');
  });

  it('reads every role, also the lead, which the rule then refuses', () => {
    const organisationId = '019a4000-0000-7000-8000-00000000000f';
    expect(invitePartnerInput.safeParse({ organisationId, role: 'observer' }).success).toBe(true);
    expect(invitePartnerInput.safeParse({ organisationId, role: 'lead' }).success).toBe(true);
    expect(invitePartnerInput.safeParse({ organisationId, role: 'owner' }).success).toBe(false);
    expect(invitePartnerInput.safeParse({ organisationId, role: 'partner', days: 0 }).success).toBe(false);
  });
});

describe('answering an invitation', () => {
  it('makes a partner, and the consortium active', () => {
    expect(accept(anInvitation())).toEqual({
      ok: true,
      changes: {
        invitation: { status: 'accepted', answeredAt: now },
        partner: { consortiumId: aConsortium().id, ...guest, role: 'partner', since: now },
        consortium: { status: 'active', version: 2, updatedAt: now },
      },
      events: [
        expect.objectContaining({ type: 'consortium.invitation_accepted' }),
        expect.objectContaining({ type: 'consortium.activated' }),
      ],
    });
  });

  it('leaves a consortium forming when only an associated partner joined', () => {
    expect(accept(anInvitation({ role: 'associated' }))).toMatchObject({
      changes: { partner: { role: 'associated' }, consortium: null },
    });
  });

  it.each<[string, Partial<Invitation>]>([
    ['INVITATION_EXPIRED', { status: 'expired' }],
    ['INVITATION_EXPIRED', { expiresAt: now }],
    ['INVITATION_WITHDRAWN', { status: 'withdrawn' }],
    ['INVITATION_ALREADY_ANSWERED', { status: 'accepted' }],
    ['INVITATION_ALREADY_ANSWERED', { status: 'declined' }],
  ])('is refused with %s for %j, whichever answer', (code, changes) => {
    const invitation = anInvitation(changes);
    for (const answer of [
      accept(invitation),
      declineInvitation(invitation, 'Zu spät', now),
      withdrawInvitation(invitation, now),
    ]) {
      expect(answer).toMatchObject({ ok: false, problems: [{ code }] });
    }
  });

  it('still accepts in the last millisecond', () => {
    const expiresAt = new Date(now.getTime() + 1);
    expect(accept(anInvitation({ expiresAt })).ok).toBe(true);
  });

  it('cannot join what was dissolved or where one is already', () => {
    const dissolved = { invitation: anInvitation(), consortium: aConsortium({ status: 'dissolved' }) };
    expect(acceptInvitation({ ...dissolved, partners: [aPartner()], now })).toMatchObject({
      problems: [{ code: 'CONSORTIUM_DISSOLVED' }],
    });
    const twice = { invitation: anInvitation(), consortium: aConsortium() };
    expect(
      acceptInvitation({ ...twice, partners: [aPartner(), aPartner({ ...guest, role: 'partner' })], now }),
    ).toMatchObject({ problems: [{ code: 'ALREADY_A_PARTNER' }] });
  });

  it('is declined only with a reason', () => {
    expect(declineInvitation(anInvitation(), ' \n ', now)).toMatchObject({
      problems: [{ code: 'DECLINE_REASON_MISSING', path: 'reason' }],
    });
    expect(declineInvitation(anInvitation(), ' Kein Personal. ', now)).toMatchObject({
      ok: true,
      changes: { status: 'declined', declineReason: 'Kein Personal.', answeredAt: now },
    });
  });
});

describe('expiring invitations', () => {
  it('marks the late ones, leaves the others and finds nothing the second time', () => {
    const late = anInvitation({ id: 'late', expiresAt: now });
    const open = anInvitation({ id: 'open' });
    const answered = anInvitation({ id: 'answered', status: 'declined', expiresAt: now });
    expect(expireInvitations([late, open, answered], now)).toMatchObject({
      changes: [{ id: 'late', changes: { status: 'expired' } }],
      events: [{ type: 'consortium.invitation_expired', payload: { invitationId: 'late' } }],
    });
    expect(expireInvitations([{ ...late, status: 'expired' }, open], now)).toMatchObject({
      changes: [],
      events: [],
    });
  });
});

describe('an invitation seen at a moment', () => {
  const { expiresAt } = anInvitation();
  const before = new Date(expiresAt.getTime() - 1);

  it('is open until its last millisecond and expired from then on, marked or not', () => {
    expect(invitationAsOf(anInvitation(), before)).toEqual(anInvitation());
    expect(invitationAsOf(anInvitation(), expiresAt)).toEqual(anInvitation({ status: 'expired' }));
    expect(isOpen({ status: 'pending', expiresAt }, before)).toBe(true);
    expect(isOpen({ status: 'pending', expiresAt }, expiresAt)).toBe(false);
  });

  it('stays what it was answered, however late one looks', () => {
    for (const status of ['accepted', 'declined', 'withdrawn'] as const) {
      expect(invitationAsOf(anInvitation({ status }), expiresAt).status).toBe(status);
    }
  });
});
