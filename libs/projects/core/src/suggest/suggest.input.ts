import { z } from 'zod';
import { SUGGEST_LIMITS } from './suggest.js';

/** How many suggestions of each kind are asked for. */
export const suggestEachInput = z.object({
  each: z
    .int()
    .min(1, { error: 'PAGE_SIZE_OUT_OF_RANGE' })
    .max(SUGGEST_LIMITS.each, { error: 'PAGE_SIZE_OUT_OF_RANGE' }),
});
