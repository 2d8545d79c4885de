import { decided, problem, refused, type Decision, type Problem } from '@allmende/platform-core';
import { z } from 'zod';
import { projectEvent, PROJECT_EVENTS } from '../project.events.js';
import { shortText } from '../project.input.js';
import type { Project } from '../project.js';

/** Under which terms a file may be used on: the few that offices use (SPDX), or none but reading. */
export const FILE_LICENCES = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'DL-DE-BY-2.0',
  'all-rights-reserved',
] as const;
export type FileLicence = (typeof FILE_LICENCES)[number];

/** How many files an entry may have and how much may be said of each. */
export const PROJECT_FILE_LIMITS = { files: 12, alt: 300, title: 120 } as const;

/** A picture is shown on the page, a document is offered there. */
export const PROJECT_FILE_KINDS = ['image', 'document'] as const;
export type ProjectFileKind = (typeof PROJECT_FILE_KINDS)[number];

/** A file of a solution; its content is kept by the platform under `fileId`. */
export interface ProjectFile {
  readonly id: string;
  readonly projectId: string;
  readonly fileId: string;
  readonly kind: ProjectFileKind;
  /** What stands under the picture, or what the document is called. */
  readonly title: string;
  /** What the picture shows, for those who do not see it; empty for documents. */
  readonly alt: string;
  readonly licence: FileLicence;
  /** Pixels of the picture as it is shown; null for documents. */
  readonly width: number | null;
  readonly height: number | null;
  readonly addedAt: Date;
}

/** What is said of a file that was brought in. Issue messages are problem codes. */
export const projectFileInput = z.object({
  projectId: z.uuid({ error: 'ID_UNREADABLE' }),
  fileId: z.string(),
  title: shortText(PROJECT_FILE_LIMITS.title),
  alt: shortText(PROJECT_FILE_LIMITS.alt).nullish(),
  licence: z.enum(FILE_LICENCES),
});
export type ProjectFileInput = z.output<typeof projectFileInput>;

/** What is decided about a file before anything is made of it. */
export interface AddProjectFile {
  readonly project: Project;
  readonly present: readonly ProjectFile[];
  readonly kind: ProjectFileKind;
  readonly input: ProjectFileInput;
  readonly newId: string;
  /** The picture as it will be shown. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly now: Date;
}

/** Adds a file to a solution: a picture with words for those who do not see it, both with a title and terms. */
export function addProjectFile(facts: AddProjectFile): Decision<ProjectFile> {
  const { project, kind, input, newId, size, now } = facts;
  const problems = fileProblems(facts);
  if (problems.length > 0) return refused(problems);
  const file: ProjectFile = {
    id: newId,
    projectId: project.id,
    fileId: input.fileId,
    kind,
    title: input.title,
    alt: kind === 'image' ? (input.alt ?? '') : '',
    licence: input.licence,
    width: size?.width ?? null,
    height: size?.height ?? null,
    addedAt: now,
  };
  return decided(file, [projectEvent(PROJECT_EVENTS.fileAdded, project)]);
}

function fileProblems({ present, kind, input }: AddProjectFile): readonly Problem[] {
  const problems: Problem[] = [];
  if (present.length >= PROJECT_FILE_LIMITS.files)
    problems.push(problem('TOO_MANY_FILES', 'fileId', { max: PROJECT_FILE_LIMITS.files }));
  if (input.title === '') problems.push(problem('FILE_TITLE_MISSING', 'title'));
  if (kind === 'image' && (input.alt ?? '') === '') problems.push(problem('ALT_TEXT_MISSING', 'alt'));
  return problems;
}
