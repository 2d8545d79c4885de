import { z } from 'zod';
import { DISCONTINUATION_REASONS } from '../lifecycle-state.js';
import { longText } from '../project.input.js';
import { REUSE_STAGES } from './reuse-stage.js';

/** How much each field may hold: characters, working days, euro cents. */
export const REUSE_LIMITS = {
  adaptations: 2_000,
  lesson: 2_000,
  effortDays: 10_000,
  costCents: 10_000_000_000,
} as const;

/** How far an organisation has come with a solution, and what it tells about it. Issue messages are problem codes. */
export const reuseStageInput = z.object({
  projectId: z.uuid({ error: 'ID_UNREADABLE' }),
  organisationId: z.uuid({ error: 'ID_UNREADABLE' }),
  stage: z.enum(REUSE_STAGES),
  /** The version that was seen; null when nothing was there yet. */
  expectedVersion: z.number().int().nullish(),
  effortDays: z
    .number({ error: 'NOT_A_NUMBER' })
    .int({ error: 'NOT_A_WHOLE_NUMBER' })
    .min(0, { error: 'NEGATIVE' })
    .max(REUSE_LIMITS.effortDays, { error: 'TOO_LARGE' })
    .nullish(),
  costCents: z
    .number({ error: 'NOT_A_NUMBER' })
    .int({ error: 'NOT_A_WHOLE_NUMBER' })
    .min(0, { error: 'NEGATIVE' })
    .max(REUSE_LIMITS.costCents, { error: 'TOO_LARGE' })
    .nullish(),
  adaptations: longText(REUSE_LIMITS.adaptations).nullish(),
  reason: z.enum(DISCONTINUATION_REASONS).nullish(),
  lesson: longText(REUSE_LIMITS.lesson).nullish(),
});
export type ReuseStageInput = z.output<typeof reuseStageInput>;
