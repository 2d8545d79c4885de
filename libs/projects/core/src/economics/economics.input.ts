import { MAX_AMOUNT } from '@allmende/platform-core';
import { z } from 'zod';
import { longText, shortText } from '../project.input.js';
import {
  ASSESSMENT_MODES,
  BUDGET_EFFECTS,
  ECONOMIC_OPTIONS,
  ECONOMICS_LIMITS,
  PAYMENT_SIDES,
} from './assessment.js';

const amount = z
  .int({ error: 'AMOUNT_UNREADABLE' })
  .min(0, { error: 'AMOUNT_NEGATIVE' })
  .max(MAX_AMOUNT, { error: 'AMOUNT_TOO_LARGE' });

const year = z
  .int({ error: 'YEAR_OUT_OF_RANGE' })
  .min(0, { error: 'YEAR_OUT_OF_RANGE' })
  .max(ECONOMICS_LIMITS.years, { error: 'YEAR_OUT_OF_RANGE' });

const payment = z.object({
  label: shortText(ECONOMICS_LIMITS.label),
  side: z.enum(PAYMENT_SIDES),
  effect: z.enum(BUDGET_EFFECTS),
  cents: amount,
  firstYear: year,
  lastYear: year,
});

const optionPlan = z.object({
  option: z.enum(ECONOMIC_OPTIONS),
  payments: z.array(payment).max(ECONOMICS_LIMITS.payments, { error: 'TOO_MANY' }),
  ruledOut: longText(ECONOMICS_LIMITS.ruledOut),
});

const criterion = z.object({
  label: shortText(ECONOMICS_LIMITS.label),
  weight: z
    .int({ error: 'WEIGHT_OUT_OF_RANGE' })
    .min(0, { error: 'WEIGHT_OUT_OF_RANGE' })
    .max(ECONOMICS_LIMITS.wholeWeight, { error: 'WEIGHT_OUT_OF_RANGE' }),
  points: z
    .int({ error: 'POINTS_OUT_OF_RANGE' })
    .min(0, { error: 'POINTS_OUT_OF_RANGE' })
    .max(ECONOMICS_LIMITS.points, { error: 'POINTS_OUT_OF_RANGE' })
    .nullable(),
});

const criteria = z.array(criterion).max(ECONOMICS_LIMITS.criteria, { error: 'TOO_MANY' });

const actualYear = z.object({
  year,
  costEffective: amount.nullable(),
  costNotEffective: amount.nullable(),
  benefitEffective: amount.nullable(),
  benefitNotEffective: amount.nullable(),
});

function once<Item extends z.ZodType>(item: Item, keyOf: (value: z.output<Item>) => unknown, max: number) {
  return z
    .array(item)
    .max(max, { error: 'TOO_MANY' })
    .refine((list) => new Set(list.map(keyOf)).size === list.length, { error: 'DUPLICATE' });
}

/**
 * An assessment while it is written, always whole: nothing is required, so that saving as one goes never refuses half a
 * figure, but what no municipality pays, such as a negative amount or a horizon of 60 years, is refused.
 */
export const economicsInput = z.object({
  mode: z.enum(ASSESSMENT_MODES),
  years: z
    .int({ error: 'YEARS_OUT_OF_RANGE' })
    .min(1, { error: 'YEARS_OUT_OF_RANGE' })
    .max(ECONOMICS_LIMITS.years, { error: 'YEARS_OUT_OF_RANGE' })
    .nullable(),
  discountRate: shortText(40).nullable(),
  options: once(optionPlan, ({ option }) => option, ECONOMIC_OPTIONS.length),
  chosen: z.enum(ECONOMIC_OPTIONS).nullable(),
  quality: criteria,
  external: criteria,
  startedOn: z.iso.date({ error: 'DATE_UNREADABLE' }).nullable(),
  actuals: once(actualYear, (actual) => actual.year, ECONOMICS_LIMITS.years + 1),
});
export type EconomicsInput = z.output<typeof economicsInput>;
