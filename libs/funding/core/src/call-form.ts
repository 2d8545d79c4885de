import { longText, shortText } from '@allmende/projects-core';
import { z } from 'zod';

/** How a question is answered. Every answer is kept as text, so that nothing half-typed is lost. */
export const QUESTION_KINDS = ['text', 'long_text', 'choice', 'yes_no', 'number', 'date'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** How much a call form may hold. */
export const CALL_FORM_LIMITS = {
  sections: 30,
  questions: 40,
  options: 40,
  title: 200,
  help: 2_000,
  textAnswer: 500,
  longTextAnswer: 20_000,
} as const;

const stableKey = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, { error: 'KEY_UNREADABLE' });
const words = (max: number) =>
  z.object({ de: longText(max).min(1, { error: 'REQUIRED' }), en: longText(max).nullish() });

const option = z.object({ key: stableKey, label: words(CALL_FORM_LIMITS.title) });

const question = z
  .object({
    key: stableKey,
    kind: z.enum(QUESTION_KINDS),
    label: words(CALL_FORM_LIMITS.title),
    help: words(CALL_FORM_LIMITS.help).nullish(),
    example: shortText(CALL_FORM_LIMITS.help).nullish(),
    required: z.boolean(),
    maxLength: z.int().positive().max(CALL_FORM_LIMITS.longTextAnswer).nullish(),
    options: z.array(option).max(CALL_FORM_LIMITS.options).nullish(),
  })
  .refine(({ kind, options }) => kind !== 'choice' || (options?.length ?? 0) >= 2, {
    error: 'OPTIONS_MISSING',
    path: ['options'],
  })
  .refine(({ options }) => hasUniqueKeys(options ?? []), { error: 'DUPLICATE_KEY', path: ['options'] });

const section = z.object({
  key: stableKey,
  title: words(CALL_FORM_LIMITS.title),
  help: words(CALL_FORM_LIMITS.help).nullish(),
  questions: z
    .array(question)
    .min(1, { error: 'QUESTIONS_MISSING' })
    .max(CALL_FORM_LIMITS.questions, { error: 'TOO_MANY' })
    .refine(hasUniqueKeys, { error: 'DUPLICATE_KEY' }),
});

/** The form of a call as data: sections of questions with stable keys. A new call needs no new code. */
export const callFormInput = z.object({
  sections: z
    .array(section)
    .min(1, { error: 'SECTIONS_MISSING' })
    .max(CALL_FORM_LIMITS.sections, { error: 'TOO_MANY' })
    .refine(hasUniqueKeys, { error: 'DUPLICATE_KEY' }),
});

export type CallForm = z.output<typeof callFormInput>;
/** Questions of a form that belong together. */
export type CallSection = CallForm['sections'][number];
/** One question of a form. */
export type CallQuestion = CallSection['questions'][number];

function hasUniqueKeys(list: readonly { readonly key: string }[]): boolean {
  return new Set(list.map(({ key }) => key)).size === list.length;
}

/** The section of that key, or undefined when the form has none. */
export function sectionOf(form: CallForm, sectionKey: string): CallSection | undefined {
  return form.sections.find((candidate) => candidate.key === sectionKey);
}

/** How many characters an answer may have: the question's own limit, else that of its kind. */
export function answerLimit(asked: CallQuestion): number {
  const limit = asked.kind === 'long_text' ? CALL_FORM_LIMITS.longTextAnswer : CALL_FORM_LIMITS.textAnswer;
  return asked.maxLength ?? limit;
}
