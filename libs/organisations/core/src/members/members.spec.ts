import { describe, expect, it } from '@jest/globals';
import type { Organisation } from '@allmende/identity-core';
import { ORGANISATION_ROLES, type OrganisationRole } from '@allmende/platform-core';
import { acceptMembershipInvitation, resendMembershipInvitation } from './answer-membership-invitation.js';
import { changeMemberRoles, endMembership } from './change-member-roles.js';
import { acceptHandOver, type HandOver, offerHandOver } from './hand-over.js';
import { inviteMember, type InviteMember } from './invite-member.js';
import { inviteMemberInput } from './member.input.js';
import { isTended, rolesStillActing, sortedRoles } from './member-roles.js';
import { invitationEnd, isInvitationOpen, type MembershipInvitation } from './membership-invitation.js';

const now = new Date('2026-11-20T10:00:00Z');
const organisationId = '01900000-0000-7000-8000-0000000000f1';
const office: Organisation = {
  id: organisationId,
  kind: 'district',
  name: 'Kreis Musterland',
  ags: null,
  verifiedAt: now,
  demo: false,
  mailbox: null,
};
const open: MembershipInvitation = {
  id: 'an-invitation',
  organisationId,
  email: 'gast@kreis.example',
  roles: ['author'],
  locale: 'de',
  message: '',
  status: 'pending',
  invitedBy: 'anna',
  createdAt: now,
  sentAt: now,
  expiresAt: invitationEnd(now),
  answeredAt: null,
  declineReason: null,
};
const guest = { id: 'gast', email: 'gast@kreis.example', emailVerifiedAt: now, demo: false };

const member = (accountId: string, ...roles: OrganisationRole[]) => ({
  accountId,
  roles,
  displayName: accountId,
});

function invite(changes: Partial<InviteMember> = {}) {
  return inviteMember({
    id: 'new',
    now,
    organisation: office,
    allowedRoles: ORGANISATION_ROLES,
    members: [],
    invitations: [],
    invitedBy: 'anna',
    input: { email: 'gast@kreis.example', roles: ['admin', 'author'], locale: 'de', message: '' },
    ...changes,
  });
}

describe('an invitation', () => {
  it('is open for two weeks and not a moment longer', () => {
    expect(isInvitationOpen(open, new Date('2026-12-04T09:59:59Z'))).toBe(true);
    expect(isInvitationOpen(open, new Date('2026-12-04T10:00:00Z'))).toBe(false);
  });

  it('names its roles in one order, however they were chosen', () => {
    expect(invite()).toMatchObject({ ok: true, changes: { roles: ['author', 'admin'] } });
  });

  it.each<[string, Partial<InviteMember>]>([
    ['ALREADY_MEMBER', { members: [{ email: 'gast@kreis.example', displayName: 'Gast' }] }],
    ['ALREADY_INVITED', { invitations: [open] }],
    ['ROLE_NOT_ALLOWED', { allowedRoles: ['reader', 'admin'] }],
    [
      'DEMO_ADDRESS_ONLY',
      {
        organisation: { ...office, demo: true },
        input: { email: 'wer@beispiel.example.de', roles: ['reader'], locale: 'de', message: '' },
      },
    ],
  ])('is refused with %s', (code, changes) => {
    expect(invite(changes)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('may be repeated once the first one has run out', () => {
    expect(invite({ invitations: [{ ...open, expiresAt: now }] }).ok).toBe(true);
  });

  it.each(['accepted', 'declined', 'withdrawn'] as const)('is not sent again once it is %s', (status) => {
    expect(resendMembershipInvitation({ ...open, status }, now)).toMatchObject({
      problems: [{ code: 'INVITATION_NOT_OPEN' }],
    });
  });

  it('gives roles beside those somebody holds, and says which are new', () => {
    const facts = {
      invitation: open,
      person: guest,
      organisation: office,
      member: member('gast', 'reader'),
      now,
    };
    expect(acceptMembershipInvitation(facts)).toMatchObject({
      ok: true,
      changes: { roles: ['reader', 'author'], gained: ['author'] },
    });
  });

  it('never lets an invented person into a real office', () => {
    const person = { ...guest, demo: true };
    expect(
      acceptMembershipInvitation({ invitation: open, person, organisation: office, member: null, now }),
    ).toMatchObject({ problems: [{ code: 'DEMO_AND_REAL_MIXED' }] });
  });

  it.each([
    'rathaus@müllheim.example',
    'Rathaus+ki@MÜLLHEIM.example',
    'a.b@xn--mllheim-n2a.example',
    "o'neil@kreis.example",
  ])('reads %s as an address', (email) => {
    expect(inviteMemberInput.safeParse({ organisationId, email, roles: ['reader'] }).success).toBe(true);
  });

  it.each(['', 'rathaus', '@kreis.example', 'a@b', 'a b@kreis.example', 'a@kreis.example, b@kreis.example'])(
    'does not read "%s" as an address, and says so once',
    (email) => {
      const result = inviteMemberInput.safeParse({ organisationId, email, roles: ['reader'] });
      expect(result.error?.issues).toHaveLength(1);
    },
  );
});

describe('the last admin', () => {
  const members = [member('anna', 'admin'), member('armin', 'author')];

  it('can neither leave nor be removed nor lose the role, only hand over', () => {
    const facts = { organisationId, members, accountId: 'anna' };
    const change = {
      ...facts,
      roles: ['author'],
      expectedRoles: ['admin'],
      allowedRoles: ORGANISATION_ROLES,
    } as const;
    for (const decision of [
      endMembership(facts, 'left'),
      endMembership(facts, 'removed'),
      changeMemberRoles(change),
    ]) {
      expect(decision).toMatchObject({ ok: false, problems: [{ code: 'LAST_ADMIN' }] });
    }
    expect(endMembership(facts, 'account_ended').ok).toBe(true);
    expect(endMembership(facts, 'claim_rejected').ok).toBe(true);
  });

  it('becomes a reader who still belongs to the office by handing over the only role', () => {
    const offered = offerHandOver({
      id: 'offer',
      now,
      organisationId,
      members,
      from: 'anna',
      to: 'armin',
      open: null,
    });
    const handOver = (offered.ok ? offered.changes : null) as HandOver;
    expect(acceptHandOver(handOver, members, now)).toMatchObject({
      ok: true,
      changes: { to: ['author', 'admin'], from: ['reader'] },
    });
  });

  it('hands over nothing that was lost meanwhile', () => {
    const offered = offerHandOver({
      id: 'offer',
      now,
      organisationId,
      members,
      from: 'anna',
      to: 'armin',
      open: null,
    });
    const handOver = (offered.ok ? offered.changes : null) as HandOver;
    const later = [member('anna', 'reader'), member('armin', 'author')];
    expect(acceptHandOver(handOver, later, now)).toMatchObject({
      problems: [{ code: 'HAND_OVER_NOT_OPEN' }],
    });
  });
});

describe('an office', () => {
  it.each<[boolean, OrganisationRole[]]>([
    [true, ['author']],
    [true, ['approver']],
    [true, ['coordinator', 'reader']],
    [false, ['admin']],
    [false, ['reader', 'signatory', 'admin']],
  ])('is looked after: %s with %j', (tended, roles) => {
    expect(isTended([member('a', ...roles)])).toBe(tended);
  });

  it('names no role twice', () => {
    expect(sortedRoles(['admin', 'author', 'admin'])).toEqual(['author', 'admin']);
  });
});

describe('roles that still act', () => {
  it.each<[string, OrganisationRole[], OrganisationRole[], OrganisationRole[]]>([
    ['all that are still held', ['author', 'admin'], ['author', 'admin'], ['author', 'admin']],
    ['without one taken away meanwhile', ['author', 'admin'], ['author'], ['author']],
    ['none once membership ended', ['admin'], [], []],
    ['without one that rests in the session', ['reader'], ['admin'], ['reader']],
    ['without one given meanwhile', ['author'], ['author', 'signatory'], ['author']],
  ])('are %s', (_, acting, held, still) => {
    expect(rolesStillActing(acting, held)).toEqual(still);
  });
});
