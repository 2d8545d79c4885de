import { reachableStates } from '@allmende/platform-core';
import { describe, expect, it } from '@jest/globals';
import { aProject } from '../a-project.js';
import { confirmationDueFrom, confirmedUntil, type Deployment, isConfirmed } from './deployment.js';
import { FIRST_REUSE_STAGES, REUSE_STAGES, REUSE_TRANSITIONS, type ReuseStage } from './reuse-stage.js';
import { reuseSummary } from './reuse-summary.js';
import { reuseStageInput } from './reuse.input.js';
import {
  acknowledgeReuse,
  announceReuse,
  confirmReuse,
  nextReuseStages,
  setReuseStage,
  withdrawInterest,
} from './set-reuse-stage.js';

const now = new Date('2026-11-20T10:00:00Z');
const adopter = { id: '019a4000-0000-7000-8000-0000000000f2', ags: '99101002' };
const solution = aProject();
const typed = (stage: ReuseStage, more: object = {}) => ({
  projectId: solution.id,
  organisationId: adopter.id,
  stage,
  ...more,
});
const ENDED = { reason: 'not_economic', lesson: 'Zu wenige Fälle im Jahr.' } as const;

const set = (stage: ReuseStage, present: Deployment | null = null, more: object = {}, facts: object = {}) =>
  setReuseStage({
    solution,
    adopter,
    present,
    input: { ...typed(stage, more), expectedVersion: present?.version ?? null },
    newId: '019a4000-0000-7000-8000-0000000000d1',
    gate: [],
    now,
    ...facts,
  });

function at(stage: ReuseStage, changes: Partial<Deployment> = {}): Deployment {
  const decision = set(stage === 'ended' ? 'examined' : stage);
  if (!decision.ok) throw new Error('no reuse to begin with');
  return { ...decision.changes, stage, ...changes };
}
const codes = (decision: ReturnType<typeof setReuseStage>) =>
  decision.ok ? [] : decision.problems.map(({ code, path }) => `${code} ${path}`);

describe('the stages of a reuse', () => {
  it.each(REUSE_STAGES.flatMap((from) => REUSE_STAGES.map((to) => [from, to] as const)))(
    'from %s to %s as the table says',
    (from, to) => {
      const goes = set(to, at(from), ENDED).ok;
      expect(goes).toBe(from === to || REUSE_TRANSITIONS[from].includes(to));
    },
  );

  it('begin anywhere but at the end, and all are reached', () => {
    expect(REUSE_STAGES.filter((stage) => set(stage, null, ENDED).ok)).toEqual(FIRST_REUSE_STAGES);
    expect([...reachableStates(REUSE_TRANSITIONS, 'watching')].sort()).toEqual([...REUSE_STAGES].sort());
    expect(nextReuseStages(null)).toBe(FIRST_REUSE_STAGES);
    expect(nextReuseStages('operation')).toEqual(['pilot', 'ended']);
  });

  it('end with a reason and a lesson, and forget both when it begins anew', () => {
    expect(codes(set('ended', at('pilot')))).toEqual(['END_REASON_MISSING reason', 'LESSON_MISSING lesson']);
    const ended = set('ended', at('pilot'), ENDED);
    expect(ended.ok && [ended.changes.endReason, ended.changes.lesson]).toEqual([ENDED.reason, ENDED.lesson]);
    const again = set('examined', at('ended', { endReason: 'legal', lesson: 'x' }));
    expect(again.ok && [again.changes.endReason, again.changes.lesson]).toEqual([null, '']);
  });

  it('keep the day of the stage while only the report changes, which confirms it', () => {
    const before = at('pilot', { stageSince: new Date('2026-01-01T00:00:00Z') });
    const decision = set('pilot', before, { effortDays: 12 });
    expect(decision.ok && decision.changes).toMatchObject({
      stageSince: before.stageSince,
      confirmedAt: now,
      effortDays: 12,
      version: before.version + 1,
    });
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual(['reuse.confirmed']);
  });

  it('are told to both organisations first, to everybody once it is decided', () => {
    const [early, late] = [set('examined'), set('decided')];
    expect(early.ok && early.changes.audiences).toEqual([
      `ORGANISATION:${adopter.id}`,
      `ORGANISATION:${solution.organisationId}`,
    ]);
    expect(late.ok && late.changes.audiences).toEqual(['PUBLIC']);
  });

  it.each([
    [
      'of one’s own solution',
      { adopter: { ...adopter, id: solution.organisationId ?? '' } },
      'REUSE_OF_OWN_SOLUTION organisationId',
    ],
    [
      'of a solution of the same municipality',
      { adopter: { ...adopter, ags: solution.ags } },
      'REUSE_OF_OWN_SOLUTION organisationId',
    ],
    [
      'of a withdrawn solution',
      { solution: aProject({ status: 'withdrawn' }) },
      'SOLUTION_NOT_PUBLISHED projectId',
    ],
  ])('refuse the beginning %s', (_, facts, code) => {
    expect(codes(set('watching', null, {}, facts))).toEqual([code]);
  });

  it('are reported on when the solution was withdrawn meanwhile', () => {
    expect(set('ended', at('pilot'), ENDED, { solution: aProject({ status: 'withdrawn' }) }).ok).toBe(true);
  });

  it('refuse what somebody else changed meanwhile', () => {
    const present = at('pilot', { version: 7 });
    const input = { ...typed('operation'), expectedVersion: 6 };
    expect(codes(set('operation', present, {}, { input }))).toEqual(['STALE_VERSION expectedVersion']);
    expect(codes(set('pilot', present, {}, { input: typed('pilot') }))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
  });
});

describe('a confirmation', () => {
  it('holds for twelve months, to the day', () => {
    const deployment = at('operation', { confirmedAt: new Date('2026-03-31T08:00:00Z') });
    expect(confirmedUntil(deployment)).toEqual(new Date('2027-03-31T08:00:00Z'));
    expect(isConfirmed(deployment, new Date('2027-03-31T07:59:59Z'))).toBe(true);
    expect(isConfirmed(deployment, new Date('2027-03-31T08:00:00Z'))).toBe(false);
  });

  it.each([
    ['2024-02-29T12:00:00Z', '2025-02-28T12:00:00Z', '2025-01-29T12:00:00Z'],
    ['2026-03-31T12:00:00Z', '2027-03-31T12:00:00Z', '2027-02-28T12:00:00Z'],
  ])('of %s ends %s and is asked for from %s', (confirmed, until, due) => {
    const deployment = { confirmedAt: new Date(confirmed) };
    expect(confirmedUntil(deployment)).toEqual(new Date(until));
    expect(confirmationDueFrom(deployment)).toEqual(new Date(due));
  });

  it('is given anew even after it lapsed, but not for what ended', () => {
    expect(confirmReuse(at('pilot', { confirmedAt: new Date(0) }), now)).toMatchObject({
      ok: true,
      changes: { confirmedAt: now },
    });
    expect(confirmReuse(at('ended'), now)).toMatchObject({ ok: false, problems: [{ code: 'REUSE_ENDED' }] });
  });

  it('is asked for once, and its lapse told once', () => {
    const deployment = at('pilot', { confirmedAt: new Date('2026-01-10T00:00:00Z') });
    const say = (day: string, announced: Deployment['announced'], changes: Partial<Deployment> = {}) => {
      const decision = announceReuse({ ...deployment, announced, ...changes }, new Date(day));
      return decision.ok ? (decision.changes.announced ?? null) : 'refused';
    };
    expect(say('2026-12-09T00:00:00Z', null)).toBeNull();
    expect(say('2026-12-10T00:00:00Z', null)).toBe('reuse.confirmation_due');
    expect(say('2026-12-11T00:00:00Z', 'reuse.confirmation_due')).toBeNull();
    expect(say('2027-01-10T00:00:00Z', 'reuse.confirmation_due')).toBe('reuse.lapsed');
    expect(say('2027-01-10T00:00:00Z', null)).toBe('reuse.lapsed');
    expect(say('2027-01-11T00:00:00Z', 'reuse.lapsed')).toBeNull();
    expect(say('2030-01-01T00:00:00Z', null, { stage: 'ended' })).toBeNull();
  });
});

describe('what all reuses add up to', () => {
  const of = (stage: ReuseStage, ags: string | null, confirmedAt = now) => ({
    ...{ stage, ags, confirmedAt },
    costCents: null,
  });
  const old = new Date('2025-11-20T10:00:00Z');

  it('counts confirmed ones, and lapsed ones apart', () => {
    const { stages } = reuseSummary(
      { ags: '1', state: 'pilot' },
      [of('watching', '2'), of('operation', '3'), of('operation', '4', old), of('ended', '5', old)],
      now,
    );
    expect(stages.filter(({ confirmed, lapsed }) => confirmed + lapsed > 0)).toEqual([
      { stage: 'watching', confirmed: 1, lapsed: 0 },
      { stage: 'operation', confirmed: 1, lapsed: 1 },
      { stage: 'ended', confirmed: 1, lapsed: 0 },
    ]);
  });

  it('is in the breadth from three municipalities on, the origin among them, each once', () => {
    const running = [of('operation', '2'), of('operation', '2'), of('operation', '3'), of('operation', null)];
    expect(reuseSummary({ ags: '1', state: 'operation' }, running, now)).toMatchObject({
      operatingMunicipalities: 3,
      scaled: true,
    });
    expect(reuseSummary({ ags: '1', state: 'pilot' }, running, now).scaled).toBe(false);
    expect(reuseSummary({ ags: '2', state: 'operation' }, running, now).operatingMunicipalities).toBe(2);
  });

  it('tells what it cost from three municipalities on, as a range', () => {
    const paid = (ags: string | null, costCents: number | null) => ({
      ...of('operation', '2'),
      ags,
      costCents,
    });
    const origin = { ags: '1', state: 'pilot' } as const;
    const two = [paid('2', 1_234_500), paid('3', 1_860_000), paid(null, 5), paid('4', null)];
    expect(reuseSummary(origin, two, now).costRange).toBeNull();
    expect(reuseSummary(origin, [...two, paid('5', 1_510_000)], now).costRange).toEqual({
      lowest: 1_200_000,
      highest: 1_900_000,
      municipalities: 3,
    });
  });

  it('falls when confirmations lapse', () => {
    const running = [of('operation', '2'), of('operation', '3', old), of('operation', '4', old)];
    expect(reuseSummary({ ags: '1', state: 'operation' }, running, now).operatingMunicipalities).toBe(2);
  });
});

describe('whoever shares the solution', () => {
  it('takes note once', () => {
    const noted = acknowledgeReuse(at('watching'), now);
    expect(noted).toMatchObject({ ok: true, changes: { acknowledgedAt: now } });
    expect(acknowledgeReuse(at('watching', { acknowledgedAt: now }), now)).toEqual({
      ok: true,
      changes: {},
      events: [],
    });
  });
});

describe('interest', () => {
  it('is taken back as easily as it was shown, what is more is not', () => {
    expect(withdrawInterest(at('watching')).ok).toBe(true);
    expect(withdrawInterest(at('examined'))).toMatchObject({
      ok: false,
      problems: [{ code: 'MORE_THAN_INTEREST' }],
    });
  });
});

describe('what is typed', () => {
  it.each([
    ['half a day', { effortDays: 0.5 }, 'NOT_A_WHOLE_NUMBER'],
    ['less than nothing', { costCents: -1 }, 'NEGATIVE'],
    ['more than a life of work', { effortDays: 10_001 }, 'TOO_LARGE'],
    ['a text of 100,000 characters', { adaptations: 'x'.repeat(100_000) }, 'TOO_LONG'],
  ])('is refused when it is %s', (_, more, code) => {
    const issues = reuseStageInput.safeParse(typed('pilot', more)).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toEqual([code]);
  });
});
