import { economicsInput } from '@allmende/projects-core';
import {
  failureOf,
  useAutosave,
  type AutosaveResult,
  type ProblemAnswer,
  type SaveAnswer,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { draftOf, readDraft, type EconomicsDraft } from './economics-draft.js';
import { SaveEconomicsDocument, type SaveEconomicsMutationVariables } from './EconomicsPage.generated.js';

export interface EconomicsAutosaveOptions {
  projectId: string;
  version: number;
  draft: EconomicsDraft;
  onRestore: (draft: EconomicsDraft) => void;
}

/** Saves the page as one goes. What cannot be read is told at its field and not sent; the text stays on this device. */
export function useEconomicsAutosave(options: EconomicsAutosaveOptions): AutosaveResult<EconomicsDraft> {
  const { projectId, version, draft, onRestore } = options;
  const [send] = useMutation(SaveEconomicsDocument);
  const save = async (
    typed: EconomicsDraft,
    expectedVersion: number,
  ): Promise<SaveAnswer<EconomicsDraft>> => {
    const problems = draftProblems(typed);
    if (problems.length > 0) return { kind: 'refused', problems };
    const { assessment } = readDraft(typed);
    const input = { projectId, expectedVersion, assessment } as SaveEconomicsMutationVariables['input'];
    try {
      const { data } = await send({ variables: { input } });
      if (!data) throw new TypeError('no answer');
      return answerOf(data.saveEconomics);
    } catch (error) {
      return refusedAccess(error);
    }
  };
  return useAutosave<EconomicsDraft>({
    key: `project:${projectId}:economics`,
    value: draft,
    version,
    save,
    onRestore,
  });
}

/** What is wrong with a draft before anything is sent: unreadable texts, then the schema the server uses. */
export function draftProblems(draft: EconomicsDraft): readonly ProblemAnswer[] {
  const { assessment, problems } = readDraft(draft);
  const issues = economicsInput.safeParse(assessment).error?.issues ?? [];
  return [
    ...problems,
    ...issues.map(({ message, path }) => ({
      code: /^[A-Z][A-Z0-9_]+$/.test(message) ? message : 'FIELD_INVALID',
      path: path.map(String).join('.'),
    })),
  ];
}

interface Saved {
  readonly economics: { readonly version: number; readonly assessment: unknown } | null;
  readonly problems: readonly ProblemAnswer[];
}

function answerOf({ economics, problems }: Saved): SaveAnswer<EconomicsDraft> {
  if (economics !== null && problems.some(({ code }) => code === 'STALE_VERSION')) {
    const theirs = draftOf(economics.assessment as Parameters<typeof draftOf>[0]);
    return { kind: 'stale', theirs, version: economics.version };
  }
  if (economics === null || problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'saved', version: economics.version };
}

function refusedAccess(error: unknown): SaveAnswer<EconomicsDraft> {
  const { code } = failureOf(error);
  if (code === 'UNAUTHENTICATED') return { kind: 'refused', problems: [{ code: 'SIGNED_OUT' }] };
  if (code === 'FORBIDDEN' || code === 'NOT_FOUND') {
    return { kind: 'refused', problems: [{ code: 'NO_LONGER_YOURS' }] };
  }
  throw error;
}
