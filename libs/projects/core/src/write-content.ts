import { problem, type Problem } from '@allmende/platform-core';
import { PROJECT_LIMITS, type ProjectDraftInput } from './project.input.js';
import type { ProjectContent, ValuePromise } from './project.js';

const TEXTS = ['title', 'summary', 'problem', 'approach', 'contactMailbox', 'licence'] as const;
const LISTS = ['secondaryFields', 'actionClusters', 'links'] as const;
const CHOICES = ['primaryField', 'solutionType', 'municipalRole'] as const;

function writtenPromise(
  before: ValuePromise,
  input: NonNullable<ProjectDraftInput['valuePromise']>,
): ValuePromise {
  const text = (written: string | null | undefined, kept: string): string =>
    written === undefined ? kept : (written ?? '');
  return {
    beneficiary: input.beneficiary === undefined ? before.beneficiary : input.beneficiary,
    indicator: text(input.indicator, before.indicator),
    baseline: text(input.baseline, before.baseline),
    target: text(input.target, before.target),
  };
}

/** The fields an input sets on a content: left out stays, `null` empties. The lifecycle state cannot be emptied. */
export function writtenContent(before: ProjectContent, input: ProjectDraftInput): Partial<ProjectContent> {
  const written: Partial<ProjectContent> = {
    ...writtenFields(input, TEXTS, ''),
    ...writtenFields(input, LISTS, []),
    ...writtenFields(input, CHOICES, null),
    ...(input.state == null ? {} : { state: input.state }),
    ...(input.valuePromise == null
      ? {}
      : { valuePromise: writtenPromise(before.valuePromise, input.valuePromise) }),
  };
  return { ...written, ...writtenDiscontinuation(before, written.state ?? before.state, input) };
}

function writtenFields<Field extends (typeof TEXTS | typeof LISTS | typeof CHOICES)[number]>(
  input: ProjectDraftInput,
  fields: readonly Field[],
  empty: ProjectContent[Field],
): Partial<ProjectContent> {
  const sent = fields.filter((field) => input[field] !== undefined);
  return Object.fromEntries(sent.map((field) => [field, input[field] ?? empty]));
}

// A reason for ending belongs to ended projects alone.
function writtenDiscontinuation(
  before: ProjectContent,
  state: ProjectContent['state'],
  { discontinuation }: ProjectDraftInput,
): Partial<ProjectContent> {
  if (state === 'discontinued') return discontinuation === undefined ? {} : { discontinuation };
  return before.discontinuation == null ? {} : { discontinuation: null };
}

/** Checks what only the whole content shows: one primary field, at most three others, none of them twice. */
export function fieldProblems({ primaryField, secondaryFields }: ProjectContent): readonly Problem[] {
  const problems: Problem[] = [];
  if (primaryField !== null && secondaryFields.includes(primaryField)) {
    problems.push(problem('PRIMARY_FIELD_REPEATED', 'secondaryFields', { field: primaryField }));
  }
  if (secondaryFields.length > PROJECT_LIMITS.secondaryFields) {
    problems.push(problem('TOO_MANY', 'secondaryFields', { max: PROJECT_LIMITS.secondaryFields }));
  }
  if (new Set(secondaryFields).size < secondaryFields.length) {
    problems.push(problem('DUPLICATE', 'secondaryFields'));
  }
  return problems;
}
