import { MAX_AMOUNT } from '@allmende/platform-core';
import { DESIGN_FIELD_KEYS, longText, shortText, webAddress } from '@allmende/projects-core';
import { z } from 'zod';
import { BUDGET_CATEGORIES, SPLIT_METHODS } from './budget.js';
import { CALL_FORM_LIMITS, callFormInput } from './call-form.js';
import { DEADLINE_KINDS } from './call.js';
import {
  CUMULATIONS,
  EARLY_STARTS,
  FINANCING_KINDS,
  FUNDING_INSTRUMENTS,
  FUNDING_LEVELS,
} from './programme.js';

/** How much each field may hold: characters for texts, entries for lists. */
export const FUNDING_LIMITS = {
  title: 200,
  summary: 4_000,
  funder: 200,
  url: 2_000,
  itemLabel: 200,
  items: 200,
  partners: 100,
} as const;

const required = { error: 'REQUIRED' } as const;

/** An amount in whole cents. Thousandths of a euro arrive here as fractions and are refused, never rounded. */
export const centsInput = z
  .number()
  .refine(Number.isInteger, { error: 'AMOUNT_HAS_FRACTIONS_OF_CENTS' })
  .min(0, { error: 'AMOUNT_NEGATIVE' })
  .max(MAX_AMOUNT, { error: 'AMOUNT_TOO_LARGE' });

const basisPoints = z
  .number()
  .refine(Number.isInteger, { error: 'RATE_NOT_IN_BASIS_POINTS' })
  .min(0, { error: 'RATE_NEGATIVE' })
  .max(10_000, { error: 'RATE_TOO_LARGE' });

/** A programme as an editor enters it. */
export const programmeInput = z.object({
  title: shortText(FUNDING_LIMITS.title).min(1, required),
  summary: longText(FUNDING_LIMITS.summary).min(1, required),
  funder: shortText(FUNDING_LIMITS.funder).min(1, required),
  level: z.enum(FUNDING_LEVELS),
  instrument: z.enum(FUNDING_INSTRUMENTS),
  financingKind: z.enum(FINANCING_KINDS),
  earlyStart: z.enum(EARLY_STARTS),
  cumulation: z.enum(CUMULATIONS),
  bindingYears: z.int().min(0).max(50).nullish(),
  sourceUrl: webAddress(FUNDING_LIMITS.url).nullish(),
  checkedAt: z.iso.date().nullish(),
});
export type ProgrammeInput = z.output<typeof programmeInput>;

/** The money rules of a call, in cents and basis points. */
export const fundingTermsInput = z.object({
  rateBp: basisPoints,
  interMunicipalRateBp: basisPoints.nullish(),
  minGrant: centsInput.nullish(),
  maxGrant: centsInput.nullish(),
  minOwnShareBp: basisPoints,
  minMunicipalities: z
    .int()
    .min(1, { error: 'TOO_SMALL' })
    .max(FUNDING_LIMITS.partners, { error: 'TOO_LARGE' }),
  durationMaxMonths: z.int().positive().max(240).nullish(),
});

/** A call as an editor enters it; the deadline as the funder prints it, in German local time. */
export const callInput = z.object({
  programmeId: z.uuid(),
  title: shortText(FUNDING_LIMITS.title).min(1, required),
  summary: longText(FUNDING_LIMITS.summary).min(1, required),
  stages: z.union([z.literal(1), z.literal(2)]),
  terms: fundingTermsInput,
  deadline: z.object({
    kind: z.enum(DEADLINE_KINDS),
    localDate: z.string().max(10),
    localTime: z.string().max(5),
  }),
  fields: z.array(z.enum(DESIGN_FIELD_KEYS)).max(DESIGN_FIELD_KEYS.length, { error: 'TOO_MANY' }),
  lands: z
    .array(z.string().regex(/^\d{2}$/, { error: 'LAND_KEY_UNREADABLE' }))
    .max(16, { error: 'TOO_MANY' }),
  form: callFormInput,
});
export type CallInput = z.output<typeof callInput>;

/** The answers of one section as they are typed; keys are checked against the form by the rule. */
export const saveSectionInput = z.object({
  sectionKey: z.string().max(60),
  expectedVersion: z.int().min(0),
  answers: z.record(z.string().max(60), longText(CALL_FORM_LIMITS.longTextAnswer)),
});
export type SaveSectionInput = z.output<typeof saveSectionInput>;

const organisationId = z.uuid();

/** How one item is shared, told apart by `method`. */
export const costSplitInput = z.discriminatedUnion('method', [
  z.object({ method: z.literal(SPLIT_METHODS[0]) }),
  z.object({ method: z.literal(SPLIT_METHODS[1]) }),
  z.object({
    method: z.literal(SPLIT_METHODS[2]),
    amounts: z.array(z.object({ organisationId, cents: centsInput })).max(FUNDING_LIMITS.partners),
  }),
  z.object({
    method: z.literal(SPLIT_METHODS[3]),
    shares: z.array(z.object({ organisationId, basisPoints })).max(FUNDING_LIMITS.partners),
  }),
]);

/** A budget as it is saved: shape and single amounts; that it adds up is shown while writing and decided on submission. */
export const saveBudgetInput = z.object({
  expectedVersion: z.int().min(0),
  thirdParty: centsInput,
  items: z
    .array(
      z.object({
        key: z.string().regex(/^[\w-]{1,60}$/, { error: 'KEY_UNREADABLE' }),
        label: shortText(FUNDING_LIMITS.itemLabel),
        category: z.enum(BUDGET_CATEGORIES),
        amount: centsInput,
        eligible: z.boolean(),
        split: costSplitInput,
      }),
    )
    .max(FUNDING_LIMITS.items, { error: 'TOO_MANY' })
    .refine((items) => new Set(items.map(({ key }) => key)).size === items.length, {
      error: 'DUPLICATE_KEY',
    }),
});
export type SaveBudgetInput = z.output<typeof saveBudgetInput>;

/** A new application of a consortium to a call. */
export const startApplicationInput = z.object({
  callId: z.uuid(),
  consortiumId: z.uuid(),
  title: shortText(FUNDING_LIMITS.title).min(1, required),
});
export type StartApplicationInput = z.output<typeof startApplicationInput>;
