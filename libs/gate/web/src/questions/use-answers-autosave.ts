import { failureOf, useAutosave, type AutosaveResult, type SaveAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { SaveRiskInputsDocument } from '../parts/Use.generated.js';
import type { AnsweredUse } from './LoadedUse.js';
import { answersFrom, type Written, writtenOf } from './written-answers.js';

const LOST: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  FORBIDDEN: 'NO_LONGER_YOURS',
  NOT_FOUND: 'NO_LONGER_YOURS',
};

/** Saves the answers of a use as one gives them. */
export function useAnswersAutosave(
  { projectId, use }: AnsweredUse,
  written: Written,
  onRestore: (written: Written) => void,
): AutosaveResult<Written> {
  const [send] = useMutation(SaveRiskInputsDocument);
  const organisationId = use.organisation.id;
  const save = async (value: Written, expectedVersion: number): Promise<SaveAnswer<Written>> => {
    try {
      const input = { projectId, organisationId, expectedVersion, answers: answersFrom(value) };
      const { data } = await send({ variables: { input } });
      if (data == null) throw new Error('no answer');
      const { use: kept, problems } = data.saveRiskInputs;
      if (kept && problems.some(({ code }) => code === 'STALE_VERSION')) {
        return { kind: 'stale', theirs: writtenOf(kept.answers), version: kept.version };
      }
      if (!kept || problems.length > 0) return { kind: 'refused', problems };
      return { kind: 'saved', version: kept.version };
    } catch (error) {
      const code = LOST[failureOf(error).code];
      if (code === undefined) throw error;
      return { kind: 'refused', problems: [{ code }] };
    }
  };
  return useAutosave<Written>({
    key: `gate:${projectId}:${organisationId}`,
    value: written,
    version: use.version,
    save,
    onRestore,
    pause: 300,
  });
}
