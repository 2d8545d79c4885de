import { Alert, Button, Section, TextAreaField } from '@allmende/platform-ui';
import { FailureAlert, problemAt, ProblemList, useProblemText } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  type RecordShownFragment,
  ReviewEvidenceRecordDocument,
  type ReviewEvidenceRecordMutation,
} from '../parts/Records.generated.js';
import { RECORDS, useRecordWords } from '../parts/words.js';
import type { UseOfRecord } from './RecordPage.js';

export interface RecordReviewProps {
  record: RecordShownFragment;
  use: UseOfRecord;
  onJudged: (done: 'accepted' | 'sentBack') => void;
}

/** A second person accepts what somebody else wrote, or sends it back with a reason. */
export function RecordReview({ record, use, onJudged }: RecordReviewProps) {
  const t = useRecordWords();
  const words = useProblemText(RECORDS);
  const [reason, setReason] = useState('');
  const [judge, { data, loading, error }] = useMutation(ReviewEvidenceRecordDocument);
  if (record.byViewer || !use.gateAbilities.judge) {
    return (
      <Alert kind="info" live="off" title={t('waiting.title')}>
        {t(record.byViewer ? 'waiting.own' : 'waiting.other')}
      </Alert>
    );
  }
  const problems = data?.reviewEvidenceRecord.problems ?? [];
  const problem = problemAt(problems, 'reason');
  const send = (accept: boolean) => {
    const input = { recordId: record.id, expectedVersion: record.version, accept, reason };
    if (loading) return;
    const onCompleted = ({ reviewEvidenceRecord: answer }: ReviewEvidenceRecordMutation) => {
      if (answer.problems.length === 0) onJudged(accept ? 'accepted' : 'sentBack');
    };
    void judge({ variables: { input }, onCompleted }).catch(() => undefined);
  };
  return (
    <Section title={t('review.title')} lead={t('review.lead')}>
      <div className="al-write">
        <ProblemList problems={problems} namespace={RECORDS} />
        {error != null && <FailureAlert error={error} />}
        <TextAreaField
          id="field-reason"
          label={t('review.reason')}
          hint={t('review.reasonHint')}
          error={problem && words(problem)}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="al-cluster">
          <Button busy={loading} onClick={() => send(true)}>
            {t('review.accept')}
          </Button>
          <Button variant="secondary" busy={loading} onClick={() => send(false)}>
            {t('review.sendBack')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
