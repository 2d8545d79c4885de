import type { Problem } from '@allmende/platform-core';
import type { z } from 'zod';
import { ProblemsError } from './accept.js';

/**
 * Checks the shape of an input with the zod schema of the domain. Every finding becomes a problem whose code is the
 * schema's own message when it is one of our codes, else `FIELD_INVALID` with zod's kind as parameter.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new ProblemsError(result.error.issues.map((issue) => toProblem(issue)));
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.join('.');
  const code = /^[A-Z][A-Z0-9_]+$/.test(issue.message) ? issue.message : CODES[issue.code];
  const params: Record<string, string | number> = {};
  if ('maximum' in issue && issue.maximum !== undefined) params['max'] = Number(issue.maximum);
  if ('minimum' in issue && issue.minimum !== undefined) params['min'] = Number(issue.minimum);
  return { code: code ?? 'FIELD_INVALID', path, params };
}

const CODES: Readonly<Record<string, string>> = { too_big: 'FIELD_TOO_LONG', too_small: 'FIELD_TOO_SHORT' };
