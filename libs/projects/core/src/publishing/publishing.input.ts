import { z } from 'zod';
import { longText } from '../project.input.js';

/** How much each text may hold, in characters. */
export const PUBLISHING_LIMITS = { reason: 2_000 } as const;

/** Why an entry goes back to its author. Issue messages are problem codes. */
export const sendBackInput = z.object({
  id: z.uuid({ error: 'ID_UNREADABLE' }),
  reason: longText(PUBLISHING_LIMITS.reason),
});
export type SendBackInput = z.output<typeof sendBackInput>;
