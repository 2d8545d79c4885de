import type { ProjectPart } from '@allmende/projects-core';
import {
  useAutosave,
  type AutosaveResult,
  type ProblemAnswer,
  type SaveAnswer,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useRef } from 'react';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { checkedDraft } from './checked-draft.js';
import { draftOf, formOf, partValues, type PartValues } from './content-form.js';
import { refusedAccess } from './use-part-content-autosave.js';
import { SaveDraftDocument, type SaveDraftMutationVariables } from './PartPage.generated.js';

const STALE = 'STALE_VERSION';

export interface PartAutosaveOptions {
  entry: ProjectWholeFragment;
  part: ProjectPart;
  value: PartValues;
  onRestore: (value: PartValues) => void;
}

/**
 * Saves one page of the form. The version counts for the whole entry, so a save of another page makes ours stale;
 * when this page itself was not touched by others, there is nothing to decide and the save is repeated.
 */
export function usePartAutosave({
  entry,
  part,
  value,
  onRestore,
}: PartAutosaveOptions): AutosaveResult<PartValues> {
  const [send] = useMutation(SaveDraftDocument);
  const known = useRef({ version: entry.version, text: textOf(entry, part) });
  const attempt = async (draft: PartDraft, version: number) => {
    const input = { id: entry.id, expectedVersion: version, draft };
    const { data } = await send({ variables: { input } });
    if (!data) throw new TypeError('no answer');
    return data.saveProjectDraft;
  };
  const save = async (values: PartValues, version: number): Promise<SaveAnswer<PartValues>> => {
    const { draft, problems } = checkedDraft(draftOf(values, entry.status));
    if (Object.keys(draft).length === 0) return { kind: 'refused', problems };
    try {
      let answer = await attempt(draft as PartDraft, Math.max(version, known.current.version));
      if (answer.current && isStale(answer.problems) && textOf(answer.current, part) === known.current.text) {
        answer = await attempt(draft as PartDraft, answer.current.version);
      }
      const now = answer.project ?? answer.current;
      if (now) known.current = { version: now.version, text: textOf(now, part) };
      return saveAnswer(answer, part, problems);
    } catch (error) {
      return refusedAccess(error);
    }
  };
  return useAutosave<PartValues>({
    key: `project:${entry.id}:${part}`,
    value,
    version: entry.version,
    save,
    onRestore,
  });
}

type PartDraft = SaveDraftMutationVariables['input']['draft'];

interface Saved {
  readonly project: ProjectWholeFragment | null;
  readonly current: ProjectWholeFragment | null;
  readonly problems: readonly ProblemAnswer[];
}

function saveAnswer(
  { project, current, problems }: Saved,
  part: ProjectPart,
  heldBack: readonly ProblemAnswer[],
): SaveAnswer<PartValues> {
  if (current !== null && isStale(problems)) {
    return { kind: 'stale', theirs: partValues(formOf(current), part), version: current.version };
  }
  const refused = [...problems, ...heldBack];
  if (project === null || refused.length > 0) return { kind: 'refused', problems: refused };
  return { kind: 'saved', version: project.version };
}

function isStale(problems: readonly ProblemAnswer[]): boolean {
  return problems.some(({ code }) => code === STALE);
}

function textOf(entry: ProjectWholeFragment, part: ProjectPart): string {
  return JSON.stringify(partValues(formOf(entry), part));
}
