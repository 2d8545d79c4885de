import { problem, type Problem } from '@allmende/platform-core';
import { z } from 'zod';

/** How much the fields of records hold: characters for texts, entries for lists. */
export const RECORD_LIMITS = { line: 200, text: 4_000, address: 2_000, list: 30 } as const;

/** One line of plain text. */
export const line = z.string().trim().max(RECORD_LIMITS.line, { error: 'TOO_LONG' });
/** Several paragraphs of plain text. */
export const text = z.string().trim().max(RECORD_LIMITS.text, { error: 'TOO_LONG' });
/** An ISO date, null while not known. */
export const day = z.iso.date({ error: 'DATE_UNREADABLE' }).nullable();
/** A web address, empty while there is none. */
export const address = z
  .string()
  .trim()
  .max(RECORD_LIMITS.address, { error: 'TOO_LONG' })
  .refine((value) => value === '' || /^https?:\/\/[^\s]+$/i.test(value), { error: 'ADDRESS_UNREADABLE' });

/** A problem where a text is still empty. */
export function textMissing(value: string, path: string): readonly Problem[] {
  return value === '' ? [problem('TEXT_MISSING', `content.${path}`)] : [];
}

/** A problem where a day is missing or has not come yet. */
export function pastDayMissing(value: string | null, today: string, path: string): readonly Problem[] {
  if (value === null) return [problem('DATE_MISSING', `content.${path}`)];
  return value > today ? [problem('DATE_AHEAD', `content.${path}`)] : [];
}
