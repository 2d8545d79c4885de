import { MAX_AMOUNT } from '@allmende/platform-core';
import { z } from 'zod';
import { longText, shortText, webAddress } from '../project.input.js';
import {
  CRITERION_OUTCOMES,
  EVIDENCE_LIMITS as LIMITS,
  FUNDING_STATES,
  RESPONSIBILITY_TASKS,
  SCREENING_REPLIES,
} from './evidence.js';

const line = shortText(LIMITS.line);
const text = longText(LIMITS.text);
const day = z.iso.date({ error: 'DATE_UNREADABLE' }).nullable();
const year = z
  .int({ error: 'YEAR_OUT_OF_RANGE' })
  .min(LIMITS.firstYear, { error: 'YEAR_OUT_OF_RANGE' })
  .max(LIMITS.lastYear, { error: 'YEAR_OUT_OF_RANGE' });
const cents = z
  .int({ error: 'AMOUNT_UNREADABLE' })
  .min(0, { error: 'AMOUNT_NEGATIVE' })
  .max(MAX_AMOUNT, { error: 'AMOUNT_TOO_LARGE' });

function listOf<Item extends z.ZodType>(item: Item, max: number) {
  return z.array(item).max(max, { error: 'TOO_MANY' });
}

const reuseCheck = z.object({
  searchedOn: day,
  places: text,
  found: listOf(z.object({ name: line, reference: shortText(LIMITS.address), whyNot: text }), LIMITS.found),
  conclusion: text,
});

const criterion = z.object({
  indicator: line,
  threshold: line,
  fixedOn: day,
  outcome: z.enum(CRITERION_OUTCOMES),
  value: line,
  measuredOn: day,
});

const group = z.object({
  group: line,
  participations: listOf(z.object({ form: line, heldOn: day, outcome: text }), LIMITS.participations),
});

const responsibility = z.object({
  task: z.enum(RESPONSIBILITY_TASKS),
  responsible: line,
  accountable: line,
  consulted: line,
  informed: line,
});

/** The part while it is written, always whole: nothing is required, so that saving as one goes never refuses half a record. */
export const evidenceInput = z.object({
  responsible: z.object({ role: line, mailbox: shortText(LIMITS.mailbox) }),
  reuseCheck,
  simplerAlternative: z.object({ alternative: text, result: text, whyNotEnough: text }),
  dpia: z.object({ reply: z.enum(SCREENING_REPLIES).nullable(), reason: text, decidedOn: day }),
  aiSystem: z.object({
    reply: z.enum(['yes', 'no']).nullable(),
    office: line,
    reason: text,
    decidedOn: day,
  }),
  funding: z.object({ state: z.enum(FUNDING_STATES).nullable(), reference: line, decidedOn: day }),
  groups: listOf(group, LIMITS.groups),
  responsibilities: listOf(responsibility, RESPONSIBILITY_TASKS.length).refine(
    (rows) => new Set(rows.map(({ task }) => task)).size === rows.length,
    { error: 'DUPLICATE' },
  ),
  criteria: listOf(criterion, LIMITS.criteria),
  firstMeasuredOn: day,
  pilotEndsOn: day,
  evaluation: z.object({
    summary: text,
    reportUrl: z.literal('').or(webAddress(LIMITS.address)),
    evaluatedOn: day,
  }),
  actual: z.object({ value: line, measuredOn: day }),
  operation: z.object({ model: text, yearlyCents: cents.nullable() }),
  monitoring: listOf(z.object({ year, finding: text, reportedOn: day }), LIMITS.monitoring),
  disposal: z.object({ record: text, disposedOn: day }),
});
export type EvidenceInput = z.output<typeof evidenceInput>;
