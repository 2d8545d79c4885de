import { describe, expect, it } from '@jest/globals';
import { canTransition } from '@allmende/platform-core';
import { aProject } from './a-project.js';
import { FALL_BACKS, fallBackProject, fallBackReuse } from './fall-back.js';
import { LIFECYCLE_STATES, LIFECYCLE_TRANSITIONS } from './lifecycle-state.js';
import { passesGate } from './evidence/release-gate.js';
import type { Deployment } from './reuse/deployment.js';
import { REUSE_STAGES, REUSE_TRANSITIONS } from './reuse/reuse-stage.js';

const now = new Date('2026-11-27T12:00:00Z');

describe('a use that lost its release', () => {
  it('goes from operation into its pilot', () => {
    const decision = fallBackProject(aProject({ state: 'operation', version: 4 }), 'pilot', now);
    expect(decision).toMatchObject({ ok: true, changes: { state: 'pilot', version: 5, updatedAt: now } });
  });

  it('goes back before the pilot when even that is no longer allowed', () => {
    const decision = fallBackProject(aProject({ state: 'operation' }), 'preparation', now);
    expect(decision).toMatchObject({
      ok: true,
      changes: { state: 'concept' },
      events: [
        { payload: { from: 'operation', to: 'pilot' } },
        { payload: { from: 'pilot', to: 'concept' } },
      ],
    });
  });

  it.each(FALL_BACKS.flatMap((to) => LIFECYCLE_STATES.map((state) => [to, state] as const)))(
    'towards %s goes from %s only by arrows of the table, and never forward',
    (to, state) => {
      const decision = fallBackProject(aProject({ state }), to, now);
      if (!decision.ok) throw new Error('a fall is never refused');
      for (const { payload } of decision.events) {
        const { from, to: next } = payload as { from: typeof state; to: typeof state };
        expect(canTransition(LIFECYCLE_TRANSITIONS, from, next)).toBe(true);
        expect(LIFECYCLE_STATES.indexOf(next)).toBeLessThan(LIFECYCLE_STATES.indexOf(from));
      }
      expect(decision.changes?.state ?? state).not.toBe('operation');
    },
  );

  it.each(FALL_BACKS.flatMap((to) => REUSE_STAGES.map((stage) => [to, stage] as const)))(
    'towards %s takes a reuse from %s out of what needs a release',
    (to, stage) => {
      const deployment = { id: 'd', projectId: 'p', organisationId: 'o', stage, version: 1 } as Deployment;
      const decision = fallBackReuse({ deployment, ownerIds: ['x'], to, now });
      if (!decision.ok) throw new Error('a fall is never refused');
      for (const { payload } of decision.events) {
        const { from, to: next } = payload as { from: typeof stage; to: typeof stage };
        expect(canTransition(REUSE_TRANSITIONS, from, next)).toBe(true);
      }
      const after = decision.changes?.stage ?? stage;
      expect(after === 'operation' || (to === 'preparation' && after === 'pilot')).toBe(false);
    },
  );
});

describe('the moves that pass the gate', () => {
  it.each([
    ['concept', 'pilot', true],
    ['pilot', 'operation', true],
    ['watching', 'operation', true],
    ['ended', 'pilot', true],
    [null, 'operation', true],
    ['operation', 'pilot', false],
    ['pilot', 'pilot', false],
    ['operation', 'operation', false],
    ['idea', 'concept', false],
    ['operation', 'discontinued', false],
    [null, 'idea', false],
  ])('from %s to %s: %s', (from, to, passes) => {
    expect(passesGate(from, to)).toBe(passes);
  });
});
