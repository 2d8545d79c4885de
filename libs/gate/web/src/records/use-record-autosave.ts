import type { EvidenceType } from '@allmende/gate-core';
import {
  failureOf,
  useAutosave,
  type AutosaveResult,
  type ProblemAnswer,
  type SaveAnswer,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { SaveEvidenceRecordDocument, type RecordShownFragment } from '../parts/Records.generated.js';

/** What a page of a record types. */
export interface RecordDraft {
  readonly content: object;
  readonly validUntil: string;
}

export interface RecordAutosave {
  readonly projectId: string;
  readonly organisationId: string;
  readonly type: EvidenceType;
  readonly version: number;
  readonly draft: RecordDraft;
  /** Said on purpose where something was decided already. */
  readonly reopen: boolean;
  readonly disabled: boolean;
  readonly onRestore: (draft: RecordDraft) => void;
  /** Told what is kept now, and of which text. */
  readonly onSaved: (record: RecordShownFragment, draft: RecordDraft) => void;
}

/** A record as its fields show it. */
export function draftOf(record: RecordShownFragment | null, empty: object): RecordDraft {
  return { content: record?.content ?? empty, validUntil: record?.validUntil ?? '' };
}

/** Saves a record as one goes; what its kind cannot read is told at the field. */
export function useRecordAutosave(options: RecordAutosave): AutosaveResult<RecordDraft> {
  const { projectId, organisationId, type, version, draft, reopen, disabled, onRestore, onSaved } = options;
  const [send] = useMutation(SaveEvidenceRecordDocument);
  const save = async (
    { content, validUntil }: RecordDraft,
    expectedVersion: number,
  ): Promise<SaveAnswer<RecordDraft>> => {
    try {
      const until = validUntil === '' ? null : validUntil;
      const input = { projectId, organisationId, type, content, validUntil: until, expectedVersion, reopen };
      const { data } = await send({ variables: { input } });
      if (data == null) throw new Error('no answer');
      const { record, problems } = data.saveEvidenceRecord;
      if (record && problems.some(({ code }) => code === 'STALE_VERSION')) {
        return { kind: 'stale', theirs: draftOf(record, {}), version: record.version };
      }
      if (!record || problems.length > 0) return { kind: 'refused', problems };
      onSaved(record, { content, validUntil });
      return { kind: 'saved', version: record.version };
    } catch (error) {
      return lostAccess(error);
    }
  };
  return useAutosave<RecordDraft>({
    key: `gate:${projectId}:${organisationId}:${type}`,
    ...{ value: draft, version, save, onRestore, disabled },
  });
}

const LOST: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'SIGNED_OUT',
  FORBIDDEN: 'NO_LONGER_YOURS',
  NOT_FOUND: 'NO_LONGER_YOURS',
};

function lostAccess(error: unknown): {
  readonly kind: 'refused';
  readonly problems: readonly ProblemAnswer[];
} {
  const code = LOST[failureOf(error).code];
  if (code === undefined) throw error;
  return { kind: 'refused', problems: [{ code }] };
}
