import type { Audience, DomainEvent } from '@allmende/platform-core';
import type { DiscontinuationReason } from '../lifecycle-state.js';
import { confirmedUntil, type Deployment } from './deployment.js';
import type { ReuseStage } from './reuse-stage.js';
import { REUSE_EVENTS } from './reuse.events.js';

/** What a line of the history of a reuse tells: a new stage, that it holds, that nobody said so in time, or a nod. */
export const REUSE_STEP_KINDS = ['stage', 'confirmed', 'lapsed', 'acknowledged'] as const;
export type ReuseStepKind = (typeof REUSE_STEP_KINDS)[number];

/** One line of that history, never changed afterwards. */
export interface ReuseStep {
  readonly deploymentId: string;
  readonly kind: ReuseStepKind;
  /** Where the reuse stood after it. */
  readonly stage: ReuseStage;
  /** Why it ended; null for every step that is not the end, and for ends of which only the day is known. */
  readonly endReason: DiscontinuationReason | null;
  readonly lesson: string;
  /** Interest and examination stay between both sides, also when everybody may see what came of them. */
  readonly audiences: readonly Audience[];
  readonly happenedAt: Date;
}

type Standing = Pick<Deployment, 'id' | 'stage' | 'confirmedAt' | 'endReason' | 'lesson' | 'audiences'>;

/** The lines that what just happened adds to the history; `after` is how the reuse stands now. */
export function reuseSteps(after: Standing, events: readonly DomainEvent[], now: Date): readonly ReuseStep[] {
  return events.flatMap((event) => {
    const kind = KINDS[event.type];
    return kind === undefined ? [] : [stepOf(after, kind, event, now)];
  });
}

const KINDS: Readonly<Record<string, ReuseStepKind | undefined>> = {
  [REUSE_EVENTS.stageSet]: 'stage',
  [REUSE_EVENTS.confirmed]: 'confirmed',
  [REUSE_EVENTS.lapsed]: 'lapsed',
  [REUSE_EVENTS.acknowledged]: 'acknowledged',
};

function stepOf(after: Standing, kind: ReuseStepKind, { payload }: DomainEvent, now: Date): ReuseStep {
  const stage = kind === 'stage' ? (payload?.['to'] as ReuseStage) : after.stage;
  const ends = kind === 'stage' && stage === 'ended';
  return {
    deploymentId: after.id,
    kind,
    stage,
    endReason: ends ? after.endReason : null,
    lesson: ends ? after.lesson : '',
    audiences: after.audiences,
    // It lapsed on its day, whenever the clock came round to saying so.
    happenedAt: kind === 'lapsed' ? confirmedUntil(after) : now,
  };
}
