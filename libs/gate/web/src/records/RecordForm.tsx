import {
  CLOSED_STATUSES,
  type EvidenceType,
  type HumanBaselineContent,
  type QualityRequirementContent,
} from '@allmende/gate-core';
import { Alert, Button, SaveStatus, TextField } from '@allmende/platform-ui';
import {
  type AutosaveResult,
  FailureAlert,
  type ProblemAnswer,
  ProblemList,
  useFormat,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { type RefObject, useRef, useState } from 'react';
import { type RecordShownFragment, SubmitEvidenceRecordDocument } from '../parts/Records.generated.js';
import { RECORDS, useRecordWords } from '../parts/words.js';
import { MEASURED_TYPES, MeasuredFields, type MeasuredType } from '../evaluation/MeasuredFields.js';
import { errorRateOf } from '../evaluation/sample-plan-address.js';
import { NAMESPACE as EVALUATION } from '../evaluation/words.js';
import { ContentFields, type ContentFieldsProps } from './ContentFields.js';
import { RecordNotes } from './RecordNotes.js';
import type { UseOfRecord } from './RecordPage.js';
import { draftOf, type RecordDraft, useRecordAutosave } from './use-record-autosave.js';

export interface RecordFormProps {
  projectId: string;
  use: UseOfRecord;
  type: EvidenceType;
  record: RecordShownFragment | null;
  empty: object;
  onHandedIn: () => void;
}

/** The fields of a record, saved as one goes, and the way to a second person. */
export function RecordForm({ projectId, use, type, record, empty, onHandedIn }: RecordFormProps) {
  const t = useRecordWords();
  const isClosed = record !== null && CLOSED_STATUSES.includes(record.status);
  const isHandedIn = record?.status === 'submitted';
  const [unlocked, setUnlocked] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(record, empty));
  const kept = useRef<Kept>({ record, text: JSON.stringify(draft) });
  const isLocked = (isClosed || isHandedIn) && !unlocked;
  const mayWrite = use.gateAbilities.write && !isLocked;
  const autosave = useRecordAutosave({
    ...{ projectId, organisationId: use.organisation.id, type, version: versionOf(record), draft },
    ...{ reopen: isClosed && unlocked, disabled: !mayWrite, onRestore: setDraft },
    onSaved: (saved, text) => (kept.current = { record: saved, text: JSON.stringify(text) }),
  });
  const { handIn, refused, loading, error } = useHandIn(kept, draft, autosave, onHandedIn);
  const take = (chosen: RecordDraft) => {
    setDraft(chosen);
    void autosave.resolve(chosen);
  };
  const problems = [...autosave.problems, ...refused];
  return (
    <div className="al-write">
      <RecordNotes record={record} use={use} isLocked={isLocked} onUnlock={() => setUnlocked(true)} />
      <SaveLine autosave={autosave} />
      <ProblemList problems={problems} namespace={namespaceOf(type)} />
      <Conflict conflict={autosave.conflict} onTake={take} />
      {error != null && <FailureAlert error={error} />}
      <fieldset disabled={!mayWrite} className="al-fieldset al-gate-fields">
        <legend className="al-visually-hidden">{t('fields')}</legend>
        <AnyFields
          type={type}
          content={draft.content}
          problems={problems}
          onChange={(content) => setDraft((before) => ({ ...before, content }))}
          use={use}
        />
        <TextField
          id="field-validUntil"
          type="date"
          label={t('validUntil.label')}
          hint={t('validUntil.hint')}
          optional
          value={draft.validUntil}
          onChange={(event) => setDraft((before) => ({ ...before, validUntil: event.target.value }))}
        />
      </fieldset>
      {mayWrite && <HandIn busy={loading} onHandIn={() => void handIn()} />}
    </div>
  );
}

function isMeasured(type: EvidenceType): type is MeasuredType {
  return MEASURED_TYPES.some((one) => one === type);
}

/** What is wrong with a measurement has words of its own. */
function namespaceOf(type: EvidenceType): string {
  return isMeasured(type) ? EVALUATION : RECORDS;
}

/** Measured kinds have fields of their own. */
function AnyFields({ use, ...fields }: ContentFieldsProps & { use: UseOfRecord }) {
  const { type: measured } = fields;
  if (!isMeasured(measured)) return <ContentFields {...fields} />;
  const contentOf = (type: EvidenceType) => use.records.find((one) => one.type === type)?.content;
  const people = contentOf('human_baseline') as HumanBaselineContent | undefined;
  return (
    <MeasuredFields
      {...fields}
      type={measured}
      requirement={(contentOf('quality_requirement') as QualityRequirementContent | undefined) ?? null}
      humanErrorRate={errorRateOf(people?.groups ?? [])}
    />
  );
}

/** What the server keeps, and the text it keeps it of. */
interface Kept {
  readonly record: RecordShownFragment | null;
  readonly text: string;
}

function useHandIn(
  kept: RefObject<Kept>,
  draft: RecordDraft,
  autosave: AutosaveResult<RecordDraft>,
  onHandedIn: () => void,
) {
  const [asked, setAsked] = useState<readonly ProblemAnswer[]>([]);
  const [submit, { data, loading, error }] = useMutation(SubmitEvidenceRecordDocument, {
    onCompleted: ({ submitEvidenceRecord: { problems } }) => {
      if (problems.length === 0) onHandedIn();
    },
  });
  const handIn = async () => {
    await autosave.flush();
    const { record, text } = kept.current;
    // What could not be saved is told above the fields; an older text is not handed in in its place.
    if (text !== JSON.stringify(draft)) return;
    if (record === null) return setAsked([{ code: 'NOTHING_WRITTEN', path: '' }]);
    const input = { recordId: record.id, expectedVersion: record.version };
    await submit({ variables: { input } }).catch(() => undefined);
  };
  return { handIn, refused: data?.submitEvidenceRecord.problems ?? asked, loading, error };
}

function SaveLine({ autosave: { state, savedAt } }: { autosave: AutosaveResult<RecordDraft> }) {
  const { date } = useFormat();
  return (
    <div className="al-save-line">
      <SaveStatus state={state} savedAt={savedAt === null ? undefined : date(savedAt, 'time')} />
    </div>
  );
}

interface ConflictProps {
  conflict: AutosaveResult<RecordDraft>['conflict'];
  onTake: (chosen: RecordDraft) => void;
}

function Conflict({ conflict, onTake }: ConflictProps) {
  const t = useRecordWords();
  if (conflict === null) return null;
  return (
    <Alert kind="warning" live="alert" title={t('conflict.title')}>
      <p>{t('conflict.text')}</p>
      <div className="al-cluster">
        <Button small onClick={() => onTake(conflict.mine)}>
          {t('conflict.mine')}
        </Button>
        <Button small variant="secondary" onClick={() => onTake(conflict.theirs)}>
          {t('conflict.theirs')}
        </Button>
      </div>
    </Alert>
  );
}

function HandIn({ busy, onHandIn }: { busy: boolean; onHandIn: () => void }) {
  const t = useRecordWords();
  return (
    <div className="al-stack al-stack--small">
      <p className="kern-body kern-body--small">{t('handIn.why')}</p>
      <div>
        <Button busy={busy} onClick={onHandIn}>
          {t('handIn.action')}
        </Button>
      </div>
    </div>
  );
}

function versionOf(record: RecordShownFragment | null): number {
  return record === null ? 0 : record.version;
}
