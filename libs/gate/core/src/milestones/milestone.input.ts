import { webAddress } from '@allmende/projects-core';
import { z } from 'zod';
import { MILESTONE_KEYS, MILESTONE_STATUSES } from './legal-milestone.js';

const ADDRESS_LENGTH = 500;

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'NOT_A_DAY' })
  .refine(isDay, { error: 'NOT_A_DAY' });

/** What an editor may say of a date of the law. Issue messages are problem codes. */
export const milestoneInput = z.object({
  key: z.enum(MILESTONE_KEYS),
  validFrom: day.nullable(),
  status: z.enum(MILESTONE_STATUSES),
  sourceUrl: webAddress(ADDRESS_LENGTH),
});
export type MilestoneInput = z.output<typeof milestoneInput>;
