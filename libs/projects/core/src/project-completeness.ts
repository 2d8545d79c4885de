import { problem, type Problem } from '@allmende/platform-core';
import { isMailbox } from './contact-mailbox.js';
import type { ProjectContent, ProjectOrigin } from './project.js';

/** The parts of the form, in the order people write them. */
export const PROJECT_PARTS = ['basics', 'classification', 'value', 'description', 'contact'] as const;
export type ProjectPart = (typeof PROJECT_PARTS)[number];

/** One thing a publication needs; `code` says what is missing when it is not done. */
export interface Requirement {
  readonly path: string;
  readonly code: string;
  readonly done: boolean;
}

/** One part of the form with what it needs. */
export interface PartCompleteness {
  readonly part: ProjectPart;
  readonly requirements: readonly Requirement[];
  readonly done: boolean;
}

/** How far an entry is from publication, counted in requirements and shown by parts. */
export interface Completeness {
  readonly parts: readonly PartCompleteness[];
  readonly done: number;
  readonly total: number;
  readonly complete: boolean;
}

interface Rule {
  readonly part: ProjectPart;
  readonly path: string;
  readonly code: string;
  readonly isDone: (content: ProjectContent) => boolean;
  /** True when an entry from a public source needs it too; such sources rarely tell baselines and targets. */
  readonly forPublicSource?: true;
  /** Left out: always needed. */
  readonly applies?: (content: ProjectContent) => boolean;
}

const isDiscontinued = ({ state }: ProjectContent): boolean => state === 'discontinued';

const RULES: readonly Rule[] = [
  {
    part: 'basics',
    path: 'title',
    code: 'TITLE_MISSING',
    isDone: (it) => it.title !== '',
    forPublicSource: true,
  },
  {
    part: 'basics',
    path: 'summary',
    code: 'SUMMARY_MISSING',
    isDone: (it) => it.summary !== '',
    forPublicSource: true,
  },
  {
    part: 'classification',
    path: 'primaryField',
    code: 'PRIMARY_FIELD_MISSING',
    isDone: (it) => it.primaryField !== null,
    forPublicSource: true,
  },
  {
    part: 'classification',
    path: 'solutionType',
    code: 'SOLUTION_TYPE_MISSING',
    isDone: (it) => it.solutionType !== null,
    forPublicSource: true,
  },
  {
    part: 'classification',
    path: 'municipalRole',
    code: 'MUNICIPAL_ROLE_MISSING',
    isDone: (it) => it.municipalRole !== null,
  },
  {
    part: 'classification',
    path: 'discontinuation.reason',
    code: 'DISCONTINUATION_REASON_MISSING',
    isDone: (it) => it.discontinuation != null,
    applies: isDiscontinued,
  },
  {
    part: 'classification',
    path: 'discontinuation.lesson',
    code: 'LESSON_MISSING',
    isDone: (it) => (it.discontinuation?.lesson ?? '') !== '',
    applies: isDiscontinued,
  },
  {
    part: 'value',
    path: 'valuePromise.beneficiary',
    code: 'BENEFICIARY_MISSING',
    isDone: (it) => it.valuePromise.beneficiary !== null,
  },
  {
    part: 'value',
    path: 'valuePromise.indicator',
    code: 'INDICATOR_MISSING',
    isDone: (it) => it.valuePromise.indicator !== '',
  },
  {
    part: 'value',
    path: 'valuePromise.baseline',
    code: 'BASELINE_MISSING',
    isDone: (it) => it.valuePromise.baseline !== '',
  },
  {
    part: 'value',
    path: 'valuePromise.target',
    code: 'TARGET_MISSING',
    isDone: (it) => it.valuePromise.target !== '',
  },
  { part: 'description', path: 'problem', code: 'PROBLEM_MISSING', isDone: (it) => it.problem !== '' },
  { part: 'description', path: 'approach', code: 'APPROACH_MISSING', isDone: (it) => it.approach !== '' },
  {
    part: 'contact',
    path: 'contactMailbox',
    code: 'CONTACT_MISSING',
    isDone: (it) => it.contactMailbox !== '',
  },
  {
    part: 'contact',
    path: 'contactMailbox',
    code: 'CONTACT_UNREADABLE',
    isDone: (it) => isMailbox(it.contactMailbox),
    applies: (it) => it.contactMailbox !== '',
  },
];

/**
 * What an entry has and what it still needs for publication; the form and the server ask the same function.
 * The lifecycle state is always set, so it never shows up as missing.
 */
export function projectCompleteness(
  content: ProjectContent,
  origin: ProjectOrigin = 'municipality',
): Completeness {
  const rules = RULES.filter(
    (rule) =>
      (origin === 'municipality' || rule.forPublicSource === true) && (rule.applies?.(content) ?? true),
  );
  const parts = PROJECT_PARTS.map((part) => {
    const requirements = rules
      .filter((rule) => rule.part === part)
      .map(({ path, code, isDone }) => ({ path, code, done: isDone(content) }));
    return { part, requirements, done: requirements.every(({ done }) => done) };
  }).filter(({ requirements }) => requirements.length > 0);
  const all = parts.flatMap(({ requirements }) => requirements);
  const done = all.filter((requirement) => requirement.done).length;
  return { parts, done, total: all.length, complete: done === all.length };
}

/** Everything that is still missing, as problems at the fields concerned. */
export function missingForPublication(content: ProjectContent, origin: ProjectOrigin): readonly Problem[] {
  return projectCompleteness(content, origin)
    .parts.flatMap(({ requirements }) => requirements)
    .filter(({ done }) => !done)
    .map(({ code, path }) => problem(code, path));
}
