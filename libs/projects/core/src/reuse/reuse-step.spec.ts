import { describe, expect, it } from '@jest/globals';
import { aProject } from '../a-project.js';
import { fallBackReuse } from '../fall-back.js';
import type { Deployment } from './deployment.js';
import type { ReuseStage } from './reuse-stage.js';
import { reuseSteps } from './reuse-step.js';
import { acknowledgeReuse, announceReuse, confirmReuse, setReuseStage } from './set-reuse-stage.js';

const now = new Date('2026-11-20T10:00:00Z');
const later = new Date('2027-12-24T06:10:00Z');
const adopter = { id: '019a4000-0000-7000-8000-0000000000f2', ags: '99101002' };
const solution = aProject();

function say(stage: ReuseStage, present: Deployment | null = null, more: object = {}) {
  const place = { projectId: solution.id, organisationId: adopter.id };
  const input = { ...place, stage, expectedVersion: present?.version ?? null, ...more };
  const decision = setReuseStage({ solution, adopter, present, input, newId: 'd1', gate: [], now });
  if (!decision.ok) throw new Error('refused');
  return { reuse: decision.changes, steps: reuseSteps(decision.changes, decision.events, now) };
}

describe('the history of a reuse', () => {
  it('begins with interest that both sides see, and goes on in public once it was decided', () => {
    const interest = say('watching');
    expect(interest.steps).toEqual([
      {
        deploymentId: 'd1',
        kind: 'stage',
        stage: 'watching',
        endReason: null,
        lesson: '',
        audiences: interest.reuse.audiences,
        happenedAt: now,
      },
    ]);
    expect(interest.reuse.audiences).not.toContain('PUBLIC');
    const [decidedStep] = say('decided', interest.reuse).steps;
    expect(decidedStep).toMatchObject({ kind: 'stage', stage: 'decided', audiences: ['PUBLIC'] });
  });

  it('keeps the reason and the lesson of each end, also when it begins anew', () => {
    const pilot = say('pilot').reuse;
    const ended = say('ended', pilot, { reason: 'legal', lesson: 'Erst fragen.' });
    expect(ended.steps).toMatchObject([{ stage: 'ended', endReason: 'legal', lesson: 'Erst fragen.' }]);
    expect(say('pilot', ended.reuse).steps).toMatchObject([{ stage: 'pilot', endReason: null, lesson: '' }]);
  });

  it('says that the same stage was said once more as a confirmation', () => {
    const { reuse } = say('pilot');
    expect(say('pilot', reuse).steps).toMatchObject([{ kind: 'confirmed', stage: 'pilot' }]);
    const confirmed = confirmReuse(reuse, later);
    if (!confirmed.ok) throw new Error('refused');
    expect(reuseSteps({ ...reuse, ...confirmed.changes }, confirmed.events, later)).toMatchObject([
      { kind: 'confirmed', stage: 'pilot', happenedAt: later },
    ]);
  });

  it('dates a lapse on the last day it held, and does not note a reminder', () => {
    const { reuse } = say('pilot');
    const lapsed = announceReuse(reuse, later);
    if (!lapsed.ok) throw new Error('refused');
    expect(reuseSteps({ ...reuse, ...lapsed.changes }, lapsed.events, later)).toMatchObject([
      { kind: 'lapsed', happenedAt: new Date('2027-11-20T10:00:00Z') },
    ]);
    const due = announceReuse(reuse, new Date('2027-10-25T06:10:00Z'));
    expect(due.ok && due.events.length).toBe(1);
    expect(due.ok && reuseSteps(reuse, due.events, later)).toEqual([]);
  });

  it('notes a nod once and each step of a fall', () => {
    const { reuse } = say('operation');
    const nod = acknowledgeReuse(reuse, later);
    expect(nod.ok && reuseSteps(reuse, nod.events, later)).toMatchObject([{ kind: 'acknowledged' }]);
    const fall = fallBackReuse({ deployment: reuse, ownerIds: [], to: 'preparation', now: later });
    if (!fall.ok) throw new Error('refused');
    const steps = reuseSteps({ ...reuse, ...fall.changes }, fall.events, later);
    expect(steps.map(({ stage }) => stage)).toEqual(['pilot', 'decided']);
  });
});
