import {
  PROJECT_PARTS,
  type LifecycleState,
  type ProjectContent,
  type ProjectDraftInput,
  type ProjectPart,
} from '@allmende/projects-core';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';

/** A content as form fields hold it: an empty text stands for a choice not made. */
export interface ContentForm {
  title: string;
  summary: string;
  primaryField: string;
  secondaryFields: string[];
  actionClusters: string[];
  solutionType: string;
  state: LifecycleState;
  municipalRole: string;
  discontinuation: { reason: string; lesson: string };
  valuePromise: { beneficiary: string; indicator: string; baseline: string; target: string };
  problem: string;
  approach: string;
  contactMailbox: string;
  links: { label: string; url: string }[];
  licence: string;
}

export type ContentField = keyof ContentForm;
export type PartValues = Partial<ContentForm>;

/** Which fields stand on which page of the form. */
export const PART_FIELDS: Readonly<Record<ProjectPart, readonly ContentField[]>> = {
  basics: ['title', 'summary'],
  classification: [
    'primaryField',
    'secondaryFields',
    'actionClusters',
    'solutionType',
    'municipalRole',
    'state',
    'discontinuation',
  ],
  value: ['valuePromise'],
  description: ['problem', 'approach'],
  contact: ['contactMailbox', 'links', 'licence'],
};

/** The address of each page of the form. */
export const PART_PATHS: Readonly<Record<ProjectPart, string>> = {
  basics: 'grundlagen',
  classification: 'einordnung',
  value: 'nutzen',
  description: 'beschreibung',
  contact: 'kontakt',
};

/** The part an address belongs to. */
export function partOfPath(path: string | undefined): ProjectPart | null {
  return PROJECT_PARTS.find((part) => PART_PATHS[part] === path) ?? null;
}

/** Where the field of a requirement is filled in. */
export function fieldAddress(key: string, part: ProjectPart, path: string): string {
  return `/loesungen/${key}/bearbeiten/${PART_PATHS[part]}#field-${path.replaceAll('.', '-')}`;
}

/** An entry as the form shows it. */
export function formOf(entry: ProjectWholeFragment): ContentForm {
  const { reason, lesson } = entry.discontinuation ?? { reason: '', lesson: '' };
  const { beneficiary, indicator, baseline, target } = entry.valuePromise;
  return {
    title: entry.title,
    summary: entry.summary,
    primaryField: entry.primaryField ?? '',
    secondaryFields: [...entry.secondaryFields],
    actionClusters: [...entry.actionClusters],
    solutionType: entry.solutionType ?? '',
    state: entry.state,
    municipalRole: entry.municipalRole ?? '',
    discontinuation: { reason, lesson },
    valuePromise: { beneficiary: beneficiary ?? '', indicator, baseline, target },
    problem: entry.problem,
    approach: entry.approach,
    contactMailbox: entry.contactMailbox,
    links: entry.links.map(({ label, url }) => ({ label, url })),
    licence: entry.licence,
  };
}

/** The fields of one page, in a fixed order so that two texts can be compared. */
export function partValues(form: ContentForm, part: ProjectPart): PartValues {
  return Object.fromEntries(PART_FIELDS[part].map((field) => [field, form[field]]));
}

const CHOICES: readonly string[] = ['primaryField', 'solutionType', 'municipalRole'];

/** What of a page is sent. A reason for ending is sent with its state alone, a link as soon as it has an address. */
export function draftOf(values: PartValues, status: ProjectWholeFragment['status']): ProjectDraftInput {
  const { discontinuation, links, valuePromise, state, ...plain } = values;
  const choices = Object.entries(plain).map(([field, value]) => [
    field,
    CHOICES.includes(field) && value === '' ? null : value,
  ]);
  const ended = state === 'discontinued' && discontinuation !== undefined && discontinuation.reason !== '';
  return {
    ...Object.fromEntries(choices),
    ...(links === undefined ? {} : { links: links.filter(({ url }) => url.trim() !== '') }),
    ...(valuePromise === undefined
      ? {}
      : { valuePromise: { ...valuePromise, beneficiary: valuePromise.beneficiary || null } }),
    ...(state === undefined || status !== 'draft' ? {} : { state }),
    ...(ended ? { discontinuation } : {}),
  } as ProjectDraftInput;
}

/** A form as the rules of the domain read it, for completeness. */
export function contentOf(form: ContentForm): ProjectContent {
  const { discontinuation, valuePromise, ...rest } = form;
  const texts = ['title', 'summary', 'problem', 'approach', 'contactMailbox', 'licence'] as const;
  const trimmed = Object.fromEntries(texts.map((field) => [field, form[field].trim()]));
  return {
    ...rest,
    ...trimmed,
    primaryField: form.primaryField || null,
    solutionType: form.solutionType || null,
    municipalRole: form.municipalRole || null,
    valuePromise: {
      beneficiary: valuePromise.beneficiary || null,
      indicator: valuePromise.indicator.trim(),
      baseline: valuePromise.baseline.trim(),
      target: valuePromise.target.trim(),
    },
    discontinuation:
      form.state === 'discontinued' && discontinuation.reason !== ''
        ? { reason: discontinuation.reason, lesson: discontinuation.lesson.trim() }
        : null,
  } as ProjectContent;
}
