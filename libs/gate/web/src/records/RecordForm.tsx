import { CLOSED_STATUSES, type EvidenceType, type QualityRequirementContent } from '@allmende/gate-core';
import { Alert, Button, SaveStatus, TextField } from '@allmende/platform-ui';
import {
  type AutosaveResult,
  FailureAlert,
  type ProblemAnswer,
  ProblemList,
  useFormat,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { type RecordShownFragment, SubmitEvidenceRecordDocument } from '../parts/Records.generated.js';
import { RECORDS, useRecordWords } from '../parts/words.js';
import { MEASURED_TYPES, MeasuredFields } from '../evaluation/MeasuredFields.js';
import { ContentFields, type ContentFieldsProps } from './ContentFields.js';
import type { UseOfRecord } from './RecordPage.js';
import { draftOf, type RecordDraft, useRecordAutosave } from './use-record-autosave.js';

export interface RecordFormProps {
  projectId: string;
  use: UseOfRecord;
  type: EvidenceType;
  record: RecordShownFragment | null;
  empty: object;
  onChanged: () => void;
}

/** The fields of a record, saved as one goes, and the way to a second person. */
export function RecordForm({ projectId, use, type, record, empty, onChanged }: RecordFormProps) {
  const t = useRecordWords();
  const isClosed = record !== null && CLOSED_STATUSES.includes(record.status);
  const [reopen, setReopen] = useState(false);
  const [kept, setKept] = useState(record);
  const [draft, setDraft] = useState(() => draftOf(record, empty));
  const mayWrite = use.gateAbilities.write && (!isClosed || reopen);
  const autosave = useRecordAutosave({
    ...{ projectId, organisationId: use.organisation.id, type, version: versionOf(record), draft, reopen },
    ...{ disabled: !mayWrite, onRestore: setDraft, onSaved: setKept },
  });
  const { handIn, refused, loading, error } = useHandIn(kept, autosave, onChanged);
  const problems = [...autosave.problems, ...refused];
  return (
    <div className="al-write">
      <RecordNotes
        record={record}
        mayReopen={use.gateAbilities.write}
        isLocked={isClosed && !reopen}
        onReopen={() => setReopen(true)}
      />
      <SaveLine autosave={autosave} />
      <ProblemList problems={problems} namespace={RECORDS} />
      {autosave.conflict !== null && (
        <Conflict onMine={() => void autosave.resolve(draft)} onTheirs={onChanged} />
      )}
      {error != null && <FailureAlert error={error} />}
      <fieldset disabled={!mayWrite} className="al-fieldset">
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
      {mayWrite && kept?.status !== 'submitted' && <HandIn busy={loading} onHandIn={() => void handIn()} />}
    </div>
  );
}

/** Measured kinds have fields of their own. */
function AnyFields({ use, ...fields }: ContentFieldsProps & { use: UseOfRecord }) {
  const measured = MEASURED_TYPES.find((one) => one === fields.type);
  if (measured === undefined) return <ContentFields {...fields} />;
  const quality = use.records.find((one) => one.type === 'quality_requirement')?.content;
  return (
    <MeasuredFields
      {...fields}
      type={measured}
      requirement={(quality as QualityRequirementContent | undefined) ?? null}
    />
  );
}

function useHandIn(
  kept: RecordShownFragment | null,
  autosave: AutosaveResult<RecordDraft>,
  onChanged: () => void,
) {
  const [asked, setAsked] = useState<readonly ProblemAnswer[]>([]);
  const [submit, { data, loading, error }] = useMutation(SubmitEvidenceRecordDocument, {
    onCompleted: ({ submitEvidenceRecord: { problems } }) => {
      if (problems.length === 0) onChanged();
    },
  });
  const handIn = async () => {
    await autosave.flush();
    if (kept === null) return setAsked([{ code: 'NOTHING_WRITTEN', path: '' }]);
    const input = { recordId: kept.id, expectedVersion: autosave.version };
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

function Conflict({ onMine, onTheirs }: { onMine: () => void; onTheirs: () => void }) {
  const t = useRecordWords();
  return (
    <Alert kind="warning" live="alert" title={t('conflict.title')}>
      <div className="al-cluster">
        <Button small onClick={onMine}>
          {t('conflict.mine')}
        </Button>
        <Button small variant="secondary" onClick={onTheirs}>
          {t('conflict.theirs')}
        </Button>
      </div>
    </Alert>
  );
}

interface RecordNotesProps {
  record: RecordShownFragment | null;
  isLocked: boolean;
  mayReopen: boolean;
  onReopen: () => void;
}

function RecordNotes({ record, isLocked, mayReopen, onReopen }: RecordNotesProps) {
  const t = useRecordWords();
  return (
    <>
      {isLocked && (
        <Alert kind="info" live="off" title={t('closed.title')}>
          <p>{t('closed.text')}</p>
          {mayReopen && (
            <Button small variant="secondary" onClick={onReopen}>
              {t('closed.reopen')}
            </Button>
          )}
        </Alert>
      )}
      {record?.reason ? (
        <Alert kind="warning" live="off" title={t('sentBack')}>
          {record.reason}
        </Alert>
      ) : null}
      {record?.reuseOf != null && <Alert kind="info" live="off" title={t('takenOver')} />}
    </>
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
