import { ACTION_CLUSTER_KEYS, DESIGN_FIELD_KEYS, longText, titleText } from '@allmende/projects-core';
import { z } from 'zod';
import { invitePartnerInput, proposeConsortiumInput } from '../consortium.input.js';
import { NEED_VISIBILITIES } from './need.js';
import { NEED_STATUSES } from './need-status.js';

/** How much each field of a need may hold. */
export const NEED_LIMITS = {
  title: 120,
  problem: 1_500,
  reason: 500,
  casesPerYear: 100_000_000,
} as const;

const REQUIRED = { error: 'REQUIRED' } as const;
const id = z.uuid({ error: 'ID_UNREADABLE' });
const version = z.int().min(1);

/** What is asked in the form: seven fields, three of them to write in. */
export const needContentInput = z.object({
  title: titleText(NEED_LIMITS.title).min(1, REQUIRED),
  problem: longText(NEED_LIMITS.problem).min(1, REQUIRED),
  field: z.enum(DESIGN_FIELD_KEYS, REQUIRED),
  task: z.enum(ACTION_CLUSTER_KEYS, REQUIRED),
  casesPerYear: z
    .int({ error: 'NOT_A_WHOLE_NUMBER' })
    .min(1, { error: 'TOO_SMALL' })
    .max(NEED_LIMITS.casesPerYear, { error: 'TOO_LARGE' })
    .nullish(),
  deadline: z.iso.date({ error: 'DAY_UNREADABLE' }).nullish(),
  visibility: z.enum(NEED_VISIBILITIES, REQUIRED),
});
export type NeedContentInput = z.output<typeof needContentInput>;

/** A need of one municipality. */
export const postNeedInput = needContentInput.extend({ organisationId: id });
export type PostNeedInput = z.output<typeof postNeedInput>;

/** The whole text again, and the version the writer started from. */
export const editNeedInput = needContentInput.extend({ needId: id, expectedVersion: version });
export type EditNeedInput = z.output<typeof editNeedInput>;

/** What met the need: a published solution or an own consortium, by key. */
export const meetNeedInput = z.object({
  needId: id,
  expectedVersion: version,
  projectKey: z.string().max(200).nullish(),
  consortiumKey: z.string().max(200).nullish(),
});
export type MeetNeedInput = z.output<typeof meetNeedInput>;

/** Why a need is taken back. */
export const withdrawNeedInput = z.object({
  needId: id,
  expectedVersion: version,
  reason: longText(NEED_LIMITS.reason).min(1, REQUIRED),
});
export type WithdrawNeedInput = z.output<typeof withdrawNeedInput>;

/** Half a need while somebody types: enough to look for similar ones. */
export const similarNeedsInput = z.object({
  title: z.string().max(NEED_LIMITS.title * 4, { error: 'TOO_LONG' }),
  problem: z.string().max(NEED_LIMITS.problem * 4, { error: 'TOO_LONG' }),
  field: z.enum(DESIGN_FIELD_KEYS).nullish(),
  task: z.enum(ACTION_CLUSTER_KEYS).nullish(),
  exceptNeedId: id.nullish(),
});
export type SimilarNeedsInput = z.output<typeof similarNeedsInput>;

/** What of the board is wanted; a region is a Land with two digits or a Kreis with five. */
export const needFilterInput = z.object({
  field: z.enum(DESIGN_FIELD_KEYS).nullish(),
  task: z.enum(ACTION_CLUSTER_KEYS).nullish(),
  region: z
    .string()
    .regex(/^(\d{2}|\d{5})$/, { error: 'REGION_UNREADABLE' })
    .nullish(),
  status: z.enum(NEED_STATUSES).nullish(),
  own: z.boolean().nullish(),
});
export type NeedFilter = z.output<typeof needFilterInput>;

/** Which suggestion. */
export const needSuggestionInput = z.object({ suggestionId: id });
export type NeedSuggestionInput = z.output<typeof needSuggestionInput>;

/** A consortium from a suggestion: in whose name, and the words that were prepared and may have been changed. */
export const proposeFromNeedsInput = proposeConsortiumInput
  .pick({ title: true, purpose: true })
  .extend(invitePartnerInput.pick({ message: true }).shape)
  .extend({ suggestionId: id, organisationId: id });
export type ProposeFromNeedsInput = z.output<typeof proposeFromNeedsInput>;

/** What the owner of an anonymous need answers: `true` tells the coordinators who it is, `false` tells nothing. */
export const answerConsentInput = z.object({ needId: id, suggestionId: id, consent: z.boolean() });
export type AnswerConsentInput = z.output<typeof answerConsentInput>;
