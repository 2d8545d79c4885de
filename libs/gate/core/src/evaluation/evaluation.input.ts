import { z } from 'zod';
import { day, line, RECORD_LIMITS, text } from '../records/kinds/gaps.js';
import { FAIRNESS_METRICS } from '../statistics/fairness-test.js';
import { DESIGNS } from '../statistics/group-gate.js';
import { alphaProblems, countProblems, marginProblems } from '../statistics/rule-limits.js';
import { ADJUDICATIONS } from './human-baseline.js';
import { QUALITY_METRICS } from './requirement.js';

type Check = (value: number, path: string) => readonly { readonly code: string }[];

/** A number that is not there yet, or one that the rule finds nothing wrong with; its code is the message. */
function checked(check: Check) {
  return z
    .number({ error: 'NUMBER_UNREADABLE' })
    .nullable()
    .superRefine((value, context) => {
      if (value === null) return;
      for (const { code } of check(value, '')) context.addIssue({ code: 'custom', message: code });
    });
}

const count = checked(countProblems);
const margin = checked(marginProblems);
const alpha = checked(alphaProblems);
const gap = checked((value) => (value > 0 && value < 1 ? [] : [{ code: 'GAP_OUT_OF_RANGE' }]));

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(RECORD_LIMITS.list, { error: 'TOO_MANY' });
}

/** A requirement of quality as it is saved, unfinished ones too. Issue messages are problem codes. */
export const qualityRequirementInput = z.object({
  metric: z.enum(QUALITY_METRICS).nullable(),
  metricReason: text,
  design: z.enum(DESIGNS).nullable(),
  margin,
  harmfulDifference: margin,
  marginReason: text,
  alpha,
  minCases: count,
  groups: list(line),
});

/** A requirement of fairness as it is saved. */
export const fairnessRequirementInput = z.object({
  metric: z.enum(FAIRNESS_METRICS).nullable(),
  metricReason: text,
  positiveDecision: line,
  maxGap: gap,
  alpha,
  minCases: count,
  groups: list(line),
});

/** The measurement of people as it is saved. */
export const humanBaselineInput = z.object({
  adjudication: z.enum(ADJUDICATIONS).nullable(),
  method: text,
  sampling: text,
  from: day,
  until: day,
  groups: list(z.object({ group: line, cases: count, errors: count })),
});

/** An evaluation as it is saved. */
export const evaluationInput = z.object({
  dataset: line,
  measuredOn: day,
  decisionRule: line,
  protocol: text,
  groups: list(
    z.object({
      ...{ group: line, cases: count, tp: count, fp: count, fn: count, tn: count },
      ...{ aiWrongOnly: count, humanWrongOnly: count, bothWrong: count },
    }),
  ),
});
