import { canTransition, reachableStates } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aProject } from '../a-project.js';
import type { Project } from '../project.js';
import {
  type Approval,
  APPROVAL_STATUSES,
  APPROVAL_TRANSITIONS,
  INITIAL_APPROVAL_STATUS,
} from './approval.js';
import { confirmContent, isStale, remindOfReview, reviewDue } from './content-review.js';
import {
  approveProject,
  closed,
  publishAlone,
  sendBackProject,
  submitProject,
  takeBackProject,
} from './decide-approval.js';
import { changedFields, contentOf, type PublishedVersion, versionToKeep } from './published-version.js';

const now = new Date('2026-11-20T10:00:00Z');
const AUTHOR = '019a4000-0000-7000-8000-0000000000b1';
const APPROVER = '019a4000-0000-7000-8000-0000000000b2';
const draft = aProject({ status: 'draft', publishedAt: null, version: 4 });
const waiting: Approval = {
  id: '019a4000-0000-7000-8000-0000000000c1',
  projectId: draft.id,
  handedInBy: AUTHOR,
  handedInAt: now,
  version: 4,
  status: 'waiting',
  reason: '',
  decidedBy: null,
  decidedAt: null,
};
const codesOf = (decision: { ok: boolean; problems?: readonly { code: string }[] }) =>
  (decision.problems ?? []).map(({ code }) => code);

describe('the table of hand-ins', () => {
  it('reaches every status and leaves none that was decided', () => {
    expect([...reachableStates(APPROVAL_TRANSITIONS, INITIAL_APPROVAL_STATUS)].sort()).toEqual(
      [...APPROVAL_STATUSES].sort(),
    );
    for (const from of APPROVAL_STATUSES)
      for (const to of APPROVAL_STATUSES)
        expect([from, to, canTransition(APPROVAL_TRANSITIONS, from, to)]).toEqual([
          from,
          to,
          from === 'waiting' && to !== 'waiting',
        ]);
  });

  it('is followed by every answer', () => {
    const facts = { project: draft, approval: waiting, accountId: APPROVER, now };
    expect(approveProject({ ...facts, expectedVersion: 4, gate: [] })).toMatchObject({
      changes: { approval: { status: 'approved', decidedBy: APPROVER, decidedAt: now } },
    });
    expect(sendBackProject({ ...facts, reason: 'Zielwert fehlt.' })).toMatchObject({
      changes: { status: 'sent_back', reason: 'Zielwert fehlt.' },
    });
    expect(takeBackProject({ ...facts, accountId: AUTHOR })).toMatchObject({
      changes: { status: 'taken_back' },
    });
  });
});

describe('handing in', () => {
  const submit = (changes: Partial<Parameters<typeof submitProject>[0]> = {}) =>
    submitProject({
      project: draft,
      waiting: null,
      accountId: AUTHOR,
      othersMayApprove: true,
      newId: waiting.id,
      now,
      ...changes,
    });

  it('leaves the entry as it is and tells of it', () => {
    expect(submit()).toMatchObject({ ok: true, changes: waiting, events: [{ type: 'project.handed_in' }] });
  });

  it.each<[string, Partial<Parameters<typeof submitProject>[0]>]>([
    ['ALREADY_PUBLISHED', { project: aProject() }],
    ['ALREADY_HANDED_IN', { waiting }],
    ['NOBODY_TO_APPROVE', { othersMayApprove: false }],
    ['SUMMARY_MISSING', { project: { ...draft, summary: '' } }],
  ])('is refused with %s', (code, changes) => {
    expect(codesOf(submit(changes))).toEqual([code]);
  });
});

describe('the second pair of eyes', () => {
  const facts = { project: draft, approval: waiting as Approval | null, accountId: APPROVER, now };

  it('publishes what it has read', () => {
    expect(approveProject({ ...facts, expectedVersion: 4, gate: [] })).toMatchObject({
      ok: true,
      changes: { project: { status: 'published', version: 5 } },
      events: [{ type: 'project.published' }, { type: 'project.approved' }],
    });
  });

  it('publishes nothing that was changed since it was read, or that is not complete', () => {
    expect(codesOf(approveProject({ ...facts, expectedVersion: 3, gate: [] }))).toEqual(['STALE_VERSION']);
    const emptied = { ...draft, problem: '' };
    expect(codesOf(approveProject({ ...facts, project: emptied, expectedVersion: 4, gate: [] }))).toEqual([
      'PROBLEM_MISSING',
    ]);
  });

  it('is never the first', () => {
    const own = { ...facts, accountId: AUTHOR };
    expect(codesOf(approveProject({ ...own, expectedVersion: 4, gate: [] }))).toEqual(['OWN_HAND_IN']);
    expect(codesOf(sendBackProject({ ...own, reason: 'Nein.' }))).toEqual(['OWN_HAND_IN']);
  });

  it('comes too late when somebody else has decided', () => {
    const late = { ...facts, approval: null };
    expect(codesOf(approveProject({ ...late, expectedVersion: 4, gate: [] }))).toEqual(['NOT_WAITING']);
    expect(codesOf(takeBackProject(late))).toEqual(['NOT_WAITING']);
  });

  it('sends back with a reason only', () => {
    expect(codesOf(sendBackProject({ ...facts, reason: '' }))).toEqual(['REASON_MISSING']);
  });

  it('does not take back what another handed in', () => {
    expect(codesOf(takeBackProject(facts))).toEqual(['HANDED_IN_BY_ANOTHER']);
  });

  it('may be left out only where there is none', () => {
    const alone = { othersMayApprove: false, answersHandIn: false, gate: [], now };
    expect(codesOf(publishAlone(draft, { ...alone, othersMayApprove: true }))).toEqual([
      'SECOND_PERSON_NEEDED',
    ]);
    expect(codesOf(publishAlone(draft, { ...alone, answersHandIn: true }))).toEqual(['ANSWER_HAND_IN']);
    expect(publishAlone(draft, alone).ok).toBe(true);
    const reported = { ...draft, origin: 'public_source' as const, organisationId: null };
    expect(publishAlone(reported, { ...alone, othersMayApprove: true }).ok).toBe(true);
  });

  it('keeps who decided when a hand-in ends', () => {
    expect(closed(waiting, 'taken_back', { accountId: AUTHOR, now })).toMatchObject({ decidedBy: AUTHOR });
  });
});

describe('versions', () => {
  const keep = (
    after: Project,
    last: PublishedVersion | null,
    more: Partial<Parameters<typeof versionToKeep>[0]> = {},
  ) => versionToKeep({ before: after, after, last, previous: null, secondPair: false, now, ...more });
  const first = keep(aProject(), null, { before: draft, secondPair: true });
  const at = (moment: string) => new Date(moment);

  it('begin with the publication', () => {
    expect(first).toMatchObject({ number: 1, occasion: 'published', secondPair: true, changed: [] });
    expect(first?.content).toEqual(contentOf(aProject()));
    expect(keep(draft, null)).toBeNull();
  });

  it('hold all changes of one German day in one, against the day before', () => {
    const typed = keep(aProject({ summary: 'Ku' }), first, { now: at('2026-11-20T22:30:00Z') });
    expect(typed).toMatchObject({ number: 2, occasion: 'revised', secondPair: false, changed: ['summary'] });
    const later = keep(aProject({ summary: 'Kurz.', licence: 'MIT' }), typed, {
      previous: first,
      now: at('2026-11-20T22:59:00Z'),
    });
    expect(later).toMatchObject({ number: 2, changed: ['summary', 'licence'] });
    const nextDay = keep(aProject({ summary: 'Kürzer.', licence: 'MIT' }), later, {
      previous: first,
      now: at('2026-11-20T23:01:00Z'),
    });
    expect(nextDay).toMatchObject({ number: 3, changed: ['summary'] });
  });

  it('are none when nothing that readers see has changed', () => {
    expect(keep(aProject({ version: 9 }), first)).toBeNull();
  });

  it('begin anew when a withdrawn entry comes back, also unchanged', () => {
    const back = keep(aProject(), first, { before: aProject({ status: 'withdrawn' }) });
    expect(back).toMatchObject({ number: 2, occasion: 'published', changed: [] });
  });

  it('do not mind the order in which a database gives the parts of a field back', () => {
    const { beneficiary, indicator, baseline, target } = aProject().valuePromise;
    const turned = aProject({ valuePromise: { target, baseline, indicator, beneficiary } });
    expect(changedFields(contentOf(aProject()), contentOf(turned))).toEqual([]);
  });
});

describe('the review of published content', () => {
  const project = aProject({ publishedAt: new Date('2024-02-29T09:00:00Z') });

  it('is due twelve months after publication, at the end of February too', () => {
    expect(reviewDue(project, null)).toEqual(new Date('2025-02-28T09:00:00Z'));
    expect(reviewDue({ ...project, status: 'withdrawn' }, null)).toBeNull();
  });

  it('makes an entry stale until somebody confirms it', () => {
    expect(isStale(project, null, now)).toBe(true);
    const confirmed = confirmContent(project, now);
    expect(confirmed).toMatchObject({ changes: { confirmedAt: now, remindedAt: null } });
    expect(confirmed.ok && isStale(project, confirmed.changes, now)).toBe(false);
    expect(codesOf(confirmContent(draft, now))).toEqual(['NOT_PUBLISHED']);
  });

  it('is asked for once, a month before', () => {
    const review = { projectId: project.id, confirmedAt: new Date('2025-12-21T10:00:00Z'), remindedAt: null };
    expect(remindOfReview(project, review, now)).toMatchObject({ changes: null, events: [] });
    const due = { ...review, confirmedAt: new Date('2025-12-20T10:00:00Z') };
    const asked = remindOfReview(project, due, now);
    expect(asked).toMatchObject({ changes: { remindedAt: now }, events: [{ type: 'project.review_due' }] });
    expect(asked.ok && remindOfReview(project, asked.changes, now)).toMatchObject({ changes: null });
  });
});
