import type { ProblemAnswer } from '@allmende/platform-web';
import { type Requirements, requirementsInput, type RequirementWeight } from '@allmende/projects-core';
import { schemaProblems } from '../write/use-part-content-autosave.js';

/** What is chosen for a role; empty while it is not needed. */
export type ChosenWeight = RequirementWeight | '';

/** A procedure or data as it is typed. */
export interface NeedRow {
  readonly name: string;
  readonly needsInterface: boolean;
  readonly weight: RequirementWeight;
}

/** The part as it is typed: the same, but names may still be empty and figures are texts. */
export interface RequirementsDraft extends Omit<
  Requirements,
  'procedures' | 'data' | 'providers' | 'effort'
> {
  readonly procedures: readonly NeedRow[];
  readonly data: readonly NeedRow[];
  readonly providers: { readonly names: string; readonly weight: RequirementWeight };
  readonly effort: { readonly days: string; readonly weight: RequirementWeight };
}

/** A need on which nothing is written yet. */
export const EMPTY_NEED: NeedRow = { name: '', needsInterface: false, weight: 'must' };

/** The part as the form shows it. */
export function draftOf(content: Requirements): RequirementsDraft {
  const { data, providers, effort } = content;
  return {
    ...content,
    data: data.map((need) => ({ ...EMPTY_NEED, ...need })),
    providers: { names: providers.anyOf.join('\n'), weight: providers.weight },
    effort: { days: effort.days === null ? '' : `${effort.days}`, weight: effort.weight },
  };
}

/** Reads a draft with the rules of the domain; rows without a name are not sent. */
export function readDraft(draft: RequirementsDraft): {
  readonly content: Requirements;
  readonly problems: readonly ProblemAnswer[];
} {
  const days = draft.effort.days.trim();
  const named = (rows: readonly NeedRow[]) => rows.filter(({ name }) => name.trim() !== '');
  const content: Requirements = {
    ...draft,
    procedures: named(draft.procedures),
    data: named(draft.data).map(({ name, weight }) => ({ name, weight })),
    providers: {
      anyOf: draft.providers.names
        .split('\n')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      weight: draft.providers.weight,
    },
    effort: { days: days === '' ? null : Number(days.replace(',', '.')), weight: draft.effort.weight },
  };
  return { content, problems: schemaProblems(requirementsInput, content) };
}
