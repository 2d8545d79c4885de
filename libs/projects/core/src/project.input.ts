import { z } from 'zod';
import { ACTION_CLUSTER_KEYS } from './action-cluster.js';
import { BENEFICIARIES } from './beneficiary.js';
import { DESIGN_FIELD_KEYS } from './design-field.js';
import { DISCONTINUATION_REASONS, LIFECYCLE_STATES } from './lifecycle-state.js';
import { MUNICIPAL_ROLES } from './municipal-role.js';
import { SOLUTION_TYPE_KEYS } from './solution-type.js';

/** How much each field may hold: characters for texts, entries for lists. The form counts against the same numbers. */
export const PROJECT_LIMITS = {
  title: 120,
  summary: 400,
  indicator: 200,
  baseline: 200,
  target: 200,
  problem: 5_000,
  approach: 5_000,
  contactMailbox: 254,
  licence: 80,
  lesson: 2_000,
  secondaryFields: 3,
  actionClusters: ACTION_CLUSTER_KEYS.length,
  links: 10,
  linkLabel: 120,
  linkUrl: 2_000,
} as const;

// Everything of Unicode's control category except tab, line feed and carriage return.
// eslint-disable-next-line no-control-regex -- finding control characters is the purpose
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const WEB_ADDRESS = /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** Lines of text: trimmed, composed characters, `\n` as the line end; control characters are refused, markup stays text. */
export function longText(max: number) {
  return z
    .string()
    .overwrite((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .refine((text) => !CONTROL_CHARACTERS.test(text), { error: 'CONTROL_CHARACTERS' })
    .max(max, { error: 'TOO_LONG' });
}

/** One line of text: as {@link longText}, with every run of white space made a single blank. */
export function shortText(max: number) {
  return z
    .string()
    .overwrite((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .refine((text) => !CONTROL_CHARACTERS.test(text), { error: 'CONTROL_CHARACTERS' })
    .max(max, { error: 'TOO_LONG' });
}

// Direction marks and characters without a width: with them a title reads otherwise than it is searched and sorted.
const INVISIBLE_CHARACTERS = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** A title: as {@link shortText}, without characters that nobody sees. */
export function titleText(max: number) {
  return shortText(max).refine((text) => !INVISIBLE_CHARACTERS.test(text), {
    error: 'INVISIBLE_CHARACTERS',
  });
}

/** An http or https address without a user part; nothing else may become a link. */
export function webAddress(max: number) {
  return shortText(max).regex(WEB_ADDRESS, { error: 'NOT_A_WEB_ADDRESS' });
}

function unique<Item extends z.ZodType>(item: Item, max: number) {
  return z
    .array(item)
    .max(max, { error: 'TOO_MANY' })
    .refine((list) => new Set(list).size === list.length, { error: 'DUPLICATE' });
}

const valuePromise = z.object({
  beneficiary: z.enum(BENEFICIARIES).nullish(),
  indicator: shortText(PROJECT_LIMITS.indicator).nullish(),
  baseline: shortText(PROJECT_LIMITS.baseline).nullish(),
  target: shortText(PROJECT_LIMITS.target).nullish(),
});

const link = z.object({
  label: shortText(PROJECT_LIMITS.linkLabel),
  url: webAddress(PROJECT_LIMITS.linkUrl),
});

/** Why a project ended; the lesson may still be empty while writing. */
export const discontinuationInput = z.object({
  reason: z.enum(DISCONTINUATION_REASONS),
  lesson: longText(PROJECT_LIMITS.lesson),
});

/**
 * A draft while it is written: nothing is required, so that autosave never refuses half a sentence. A field left out
 * stays as it is; `null` empties a choice or a text. Issue messages are problem codes.
 */
export const projectDraftInput = z
  .object({
    title: titleText(PROJECT_LIMITS.title).nullish(),
    summary: longText(PROJECT_LIMITS.summary).nullish(),
    primaryField: z.enum(DESIGN_FIELD_KEYS).nullish(),
    secondaryFields: unique(z.enum(DESIGN_FIELD_KEYS), PROJECT_LIMITS.secondaryFields).nullish(),
    actionClusters: unique(z.enum(ACTION_CLUSTER_KEYS), PROJECT_LIMITS.actionClusters).nullish(),
    solutionType: z.enum(SOLUTION_TYPE_KEYS).nullish(),
    state: z.enum(LIFECYCLE_STATES).nullish(),
    municipalRole: z.enum(MUNICIPAL_ROLES).nullish(),
    valuePromise: valuePromise.nullish(),
    problem: longText(PROJECT_LIMITS.problem).nullish(),
    approach: longText(PROJECT_LIMITS.approach).nullish(),
    contactMailbox: shortText(PROJECT_LIMITS.contactMailbox).nullish(),
    links: z.array(link).max(PROJECT_LIMITS.links, { error: 'TOO_MANY' }).nullish(),
    licence: shortText(PROJECT_LIMITS.licence).nullish(),
    discontinuation: discontinuationInput.nullish(),
  })
  .refine(
    ({ primaryField, secondaryFields }) =>
      primaryField == null || !(secondaryFields ?? []).includes(primaryField),
    { error: 'PRIMARY_FIELD_REPEATED', path: ['secondaryFields'] },
  );
export type ProjectDraftInput = z.output<typeof projectDraftInput>;

/** A step in the life of a project; reason and lesson belong to `discontinued` alone. */
export const lifecycleChangeInput = z.object({
  to: z.enum(LIFECYCLE_STATES),
  reason: z.enum(DISCONTINUATION_REASONS).nullish(),
  lesson: longText(PROJECT_LIMITS.lesson).nullish(),
});
export type LifecycleChangeInput = z.output<typeof lifecycleChangeInput>;
