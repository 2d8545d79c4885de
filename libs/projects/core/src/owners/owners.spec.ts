import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, audienceKeys, type Membership } from '@allmende/platform-core';
import { aProject } from '../a-project.js';
import { canEditProject, canPublishProject, canSeeProject } from '../project.policy.js';
import { publishProject } from '../publish-project.js';
import { withdrawProject } from '../withdraw-project.js';
import { endCoOwnerInvitation, inviteCoOwner, joinOwners, leaveOwners } from './change-owners.js';
import { type CoOwner, MOST_CO_OWNERS } from './co-owner.js';
import { canAnswerForOwner, canInviteCoOwner } from './owner.policy.js';

const now = new Date('2026-11-27T10:00:00Z');
const neighbour = { id: 'neighbour', ags: '99101002', verifiedAt: now, demo: false };
const draft = aProject({
  status: 'draft',
  publishedAt: null,
  audiences: ['ORGANISATION:owner'],
  organisationId: 'owner',
});
const asked: CoOwner = { projectId: draft.id, organisationId: 'neighbour', invitedAt: now, acceptedAt: null };

function member(organisationId: string, role: Membership['role'] = 'author', verified = true): Actor {
  const memberships: Membership[] = [{ organisationId, organisationName: '', ags: null, verified, role }];
  return { ...ANONYMOUS, accountId: 'anna', memberships, audiences: audienceKeys(memberships) };
}
const codes = (decision: { ok: boolean; problems?: readonly { code: string }[] }) =>
  decision.ok ? [] : (decision.problems ?? []).map(({ code }) => code);
const owned = () => {
  const decision = joinOwners(draft, asked, now);
  if (!decision.ok) throw new Error('refused');
  return { ...draft, ...decision.changes };
};

describe('owning a solution together', () => {
  it('begins with a question of whoever opened the entry', () => {
    expect(inviteCoOwner(draft, { demo: false }, neighbour, [], now)).toMatchObject({
      ok: true,
      changes: { organisationId: 'neighbour', acceptedAt: null },
      events: [{ type: 'project.co_owner_invited', payload: { coOwnerId: 'neighbour' } }],
    });
    expect(canInviteCoOwner(member('owner', 'approver'), draft)).toBe(true);
    expect(canInviteCoOwner(member('owner', 'author'), draft)).toBe(false);
    expect(canInviteCoOwner(member('neighbour', 'admin'), owned())).toBe(false);
  });

  it.each([
    ['the owner itself', { ...neighbour, id: 'owner' }, [], 'ALREADY_OWNER'],
    ['somebody asked already', neighbour, [asked], 'ALREADY_INVITED'],
    ['what is no municipality', { ...neighbour, ags: null }, [], 'NOT_A_MUNICIPALITY'],
    ['an office nobody verified', { ...neighbour, verifiedAt: null }, [], 'ORGANISATION_UNVERIFIED'],
    ['an invented office for a real entry', { ...neighbour, demo: true }, [], 'DEMO_AND_REAL_MIXED'],
    [
      'one more than anybody can coordinate',
      neighbour,
      Array.from({ length: MOST_CO_OWNERS }, (_, at) => ({ ...asked, organisationId: `o${at}` })),
      'TOO_MANY_OWNERS',
    ],
  ])('does not begin with %s', (_, whom, present, code) => {
    expect(codes(inviteCoOwner(draft, { demo: false }, whom, present, now))).toEqual([code]);
  });

  it('lets the other write, publish and see the draft only after its own yes', () => {
    const author = member('neighbour');
    const seen = (project: typeof draft) => [
      canSeeProject(author, project),
      canEditProject(author, project),
      canPublishProject(author, project),
    ];
    expect(seen(draft)).toEqual([false, false, false]);
    expect(seen(owned())).toEqual([true, true, true]);
    expect(canEditProject(member('neighbour', 'reader'), owned())).toBe(false);
    expect(canPublishProject(member('neighbour', 'author', false), owned())).toBe(false);
    expect(canEditProject(member('stranger', 'admin'), owned())).toBe(false);
  });

  it('is answered by the asked alone', () => {
    expect(canAnswerForOwner(member('neighbour', 'approver'), 'neighbour')).toBe(true);
    expect(canAnswerForOwner(member('neighbour', 'author'), 'neighbour')).toBe(false);
    expect(canAnswerForOwner(member('owner', 'admin'), 'neighbour')).toBe(false);
    expect(codes(joinOwners(draft, { ...asked, acceptedAt: now }, now))).toEqual(['ALREADY_OWNER']);
    expect(endCoOwnerInvitation(draft, asked, 'declined')).toMatchObject({
      events: [{ type: 'project.co_owner_declined' }],
    });
    expect(codes(endCoOwnerInvitation(draft, { ...asked, acceptedAt: now }, 'invitationWithdrawn'))).toEqual([
      'ALREADY_OWNER',
    ]);
  });

  it('outlives publication and withdrawal', () => {
    const published = publishProject(owned(), { now, gate: [] });
    expect(published.ok && published.changes.audiences).toEqual(['PUBLIC']);
    const withdrawn = withdrawProject({ ...owned(), status: 'published' }, now);
    expect(withdrawn.ok && withdrawn.changes.audiences).toEqual([
      'ORGANISATION:owner',
      'ORGANISATION:neighbour',
    ]);
  });

  it('ends when the other leaves, and never for whoever opened the entry', () => {
    expect(leaveOwners(owned(), 'neighbour', now)).toMatchObject({
      ok: true,
      changes: { coOwnerIds: [], audiences: ['ORGANISATION:owner'] },
      events: [{ type: 'project.co_owner_left' }],
    });
    expect(codes(leaveOwners(owned(), 'owner', now))).toEqual(['NOT_AN_OWNER']);
  });
});
