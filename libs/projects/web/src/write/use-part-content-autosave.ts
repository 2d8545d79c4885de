import {
  failureOf,
  useAutosave,
  type AutosaveResult,
  type ProblemAnswer,
  type SaveAnswer,
} from '@allmende/platform-web';
import type { StoredPart } from '@allmende/projects-core';
import type { z } from 'zod/mini';

/** What the server answers to a save of a part: the version that stands now and its content, or why nothing was kept. */
export interface PartSaved<Content> {
  readonly kept: { readonly version: number; readonly content: Content } | null;
  readonly problems: readonly ProblemAnswer[];
}

/** One part of an entry as its page types it, and how it becomes content and back. */
export interface PartContentAutosave<Draft, Content> {
  readonly projectId: string;
  readonly part: StoredPart;
  readonly version: number;
  readonly draft: Draft;
  readonly onRestore: (draft: Draft) => void;
  /** Reads the draft; what is wrong with it stays on this device and is told at its field. */
  readonly read: (draft: Draft) => { readonly content: Content; readonly problems: readonly ProblemAnswer[] };
  readonly draftOf: (content: Content) => Draft;
  readonly send: (content: Content, expectedVersion: number) => Promise<PartSaved<Content>>;
}

/** Saves the page of a part as one goes. What cannot be read is told at its field and not sent. */
export function usePartContentAutosave<Draft, Content>(
  options: PartContentAutosave<Draft, Content>,
): AutosaveResult<Draft> {
  const { projectId, part, version, draft, onRestore, read, draftOf, send } = options;
  const save = async (typed: Draft, expectedVersion: number): Promise<SaveAnswer<Draft>> => {
    const { content, problems } = read(typed);
    if (problems.length > 0) return { kind: 'refused', problems };
    try {
      return answerOf(await send(content, expectedVersion), draftOf);
    } catch (error) {
      return refusedAccess(error);
    }
  };
  return useAutosave<Draft>({ key: `project:${projectId}:${part}`, value: draft, version, save, onRestore });
}

/** What the schema of the server would refuse, as problems at the fields. */
export function schemaProblems(schema: z.ZodMiniType, value: unknown): readonly ProblemAnswer[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ message, path }) => ({
    code: /^[A-Z][A-Z0-9_]+$/.test(message) ? message : 'FIELD_INVALID',
    path: path.map(String).join('.'),
  }));
}

function answerOf<Draft, Content>(
  { kept, problems }: PartSaved<Content>,
  draftOf: (content: Content) => Draft,
): SaveAnswer<Draft> {
  if (kept !== null && problems.some(({ code }) => code === 'STALE_VERSION')) {
    return { kind: 'stale', theirs: draftOf(kept.content), version: kept.version };
  }
  if (kept === null || problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'saved', version: kept.version };
}

/** A lost sign-in is no lost connection: trying again would not help, the person has to do something. */
export function refusedAccess(error: unknown): {
  readonly kind: 'refused';
  readonly problems: readonly ProblemAnswer[];
} {
  const { code } = failureOf(error);
  if (code === 'UNAUTHENTICATED') return { kind: 'refused', problems: [{ code: 'SIGNED_OUT' }] };
  if (code === 'FORBIDDEN' || code === 'NOT_FOUND') {
    return { kind: 'refused', problems: [{ code: 'NO_LONGER_YOURS' }] };
  }
  throw error;
}
