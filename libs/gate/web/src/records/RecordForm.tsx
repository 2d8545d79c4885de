import { CLOSED_STATUSES, type EvidenceType } from '@allmende/gate-core';
import { Alert, Button, SaveStatus, TextField } from '@allmende/platform-ui';
import { FailureAlert, type ProblemAnswer, ProblemList, useFormat } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { type RecordShownFragment, SubmitEvidenceRecordDocument } from '../parts/Records.generated.js';
import { RECORDS, useRecordWords } from '../parts/words.js';
import { ContentFields } from './ContentFields.js';
import type { UseOfRecord } from './RecordPage.js';
import { draftOf, useRecordAutosave } from './use-record-autosave.js';

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
  const { date } = useFormat();
  const isClosed = record !== null && CLOSED_STATUSES.includes(record.status);
  const [reopen, setReopen] = useState(false);
  const [kept, setKept] = useState(record);
  const [draft, setDraft] = useState(() => draftOf(record, empty));
  const [asked, setAsked] = useState<readonly ProblemAnswer[]>([]);
  const mayWrite = use.gateAbilities.write && (!isClosed || reopen);
  const autosave = useRecordAutosave({
    ...{ projectId, organisationId: use.organisation.id, type, version: record?.version ?? 0, draft, reopen },
    ...{ disabled: !mayWrite, onRestore: setDraft, onSaved: setKept },
  });
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
  const refused = data?.submitEvidenceRecord.problems ?? asked;
  const problems = [...autosave.problems, ...refused];
  return (
    <div className="al-write">
      {isClosed && !reopen && (
        <Alert kind="info" live="off" title={t('closed.title')}>
          <p>{t('closed.text')}</p>
          {use.gateAbilities.write && (
            <Button small variant="secondary" onClick={() => setReopen(true)}>
              {t('closed.reopen')}
            </Button>
          )}
        </Alert>
      )}
      {record?.reason ? <Alert kind="warning" live="off" title={t('sentBack')}>{record.reason}</Alert> : null}
      {record?.reuseOf != null && <Alert kind="info" live="off" title={t('takenOver')} />}
      <div className="al-save-line">
        <SaveStatus
          state={autosave.state}
          savedAt={autosave.savedAt === null ? undefined : date(autosave.savedAt, 'time')}
        />
      </div>
      <ProblemList problems={problems} namespace={RECORDS} />
      {autosave.conflict !== null && (
        <Alert kind="warning" live="alert" title={t('conflict.title')}>
          <Button small onClick={() => void autosave.resolve(draft)}>
            {t('conflict.mine')}
          </Button>{' '}
          <Button small variant="secondary" onClick={onChanged}>
            {t('conflict.theirs')}
          </Button>
        </Alert>
      )}
      {error != null && <FailureAlert error={error} />}
      <fieldset disabled={!mayWrite} className="al-fieldset">
        <legend className="al-visually-hidden">{t('fields')}</legend>
        <ContentFields
          type={type}
          content={draft.content}
          problems={problems}
          onChange={(content) => setDraft((before) => ({ ...before, content }))}
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
      {mayWrite && record?.status !== 'submitted' && (
        <div className="al-stack al-stack--small">
          <p className="kern-body kern-body--small">{t('handIn.why')}</p>
          <div>
            <Button busy={loading} onClick={() => void handIn()}>
              {t('handIn.action')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
