import { z } from 'zod';
import { longText, shortText } from '../project.input.js';
import { energyProblems } from './energy.js';
import {
  DIMENSIONS,
  ENERGY_KINDS,
  ENERGY_METHODS,
  ENERGY_PHASES,
  REBOUND_QUESTIONS,
  REBOUND_REPLIES,
  SUSTAINABILITY_LIMITS as LIMITS,
} from './sustainability.js';

function whole(max: number, code: string, min = 0) {
  return z.int({ error: code }).min(min, { error: code }).max(max, { error: code });
}

const energyUse = z
  .object({
    label: shortText(LIMITS.label),
    phase: z.enum(ENERGY_PHASES),
    method: z.enum(ENERGY_METHODS),
    kind: z.enum(ENERGY_KINDS),
    count: z.number(),
    power: z.number(),
    hours: z.number().nullable(),
    utilisation: z.number().nullable(),
    pue: z.number(),
  })
  .superRefine((use, context) => {
    for (const { code, path } of energyProblems(use, 'use')) {
      context.addIssue({ code: 'custom', message: code, path: path.split('.').slice(1) });
    }
  });

const kilograms = whole(LIMITS.kilograms, 'EMISSIONS_OUT_OF_RANGE').nullable();

function once<Item extends z.ZodType>(item: Item, keyOf: (value: z.output<Item>) => string) {
  return z
    .array(item)
    .refine((list) => new Set(list.map(keyOf)).size === list.length, { error: 'DUPLICATE' });
}

/**
 * The part while it is written, always whole: nothing is required, but a negative or absurd figure of energy is refused,
 * so that no slip of the pen becomes a public claim.
 */
export const sustainabilityInput = z.object({
  uses: z.array(energyUse).max(LIMITS.uses, { error: 'TOO_MANY' }),
  emissionFactor: shortText(40).nullable(),
  trainingYears: whole(LIMITS.trainingYears, 'TRAINING_YEARS_OUT_OF_RANGE', 1).nullable(),
  baseline: kilograms,
  embodied: kilograms,
  rebound: kilograms,
  units: whole(LIMITS.units, 'UNITS_OUT_OF_RANGE', 1).nullable(),
  unit: shortText(LIMITS.unit),
  reboundAnswers: once(
    z.object({
      question: z.enum(REBOUND_QUESTIONS),
      reply: z.enum(REBOUND_REPLIES),
      measure: longText(LIMITS.text),
    }),
    ({ question }) => question,
  ),
  dimensions: once(
    z.object({
      dimension: z.enum(DIMENSIONS),
      level: whole(LIMITS.level, 'LEVEL_OUT_OF_RANGE').nullable(),
      evidence: longText(LIMITS.text),
    }),
    ({ dimension }) => dimension,
  ),
  justification: longText(LIMITS.text),
});
export type SustainabilityInput = z.output<typeof sustainabilityInput>;
