import { Button, Section } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, useFormat } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { TakeOverEvidenceRecordDocument, type UseOfRecordsFragment } from '../parts/Records.generated.js';
import { RECORDS, useRecordWords } from '../parts/words.js';

export interface TakeOverProps {
  projectId: string;
  organisationId: string;
  records: UseOfRecordsFragment['reusableRecords'];
  /** Names of offices by id, as far as they may be seen. */
  offices: ReadonlyMap<string, string>;
  onTaken: () => void;
}

/** Begins with what another office wrote for the same solution; it counts for nothing until the own people accepted it. */
export function TakeOver({ projectId, organisationId, records, offices, onTaken }: TakeOverProps) {
  const t = useRecordWords();
  const { date } = useFormat();
  const [take, { data, loading, error }] = useMutation(TakeOverEvidenceRecordDocument, {
    onCompleted: ({ takeOverEvidenceRecord: { problems } }) => {
      if (problems.length === 0) onTaken();
    },
  });
  if (records.length === 0) return null;
  return (
    <Section title={t('takeOver.title')} lead={t('takeOver.lead')}>
      <ProblemList
        problems={data?.takeOverEvidenceRecord.problems ?? []}
        namespace={RECORDS}
        fieldId={() => null}
      />
      {error != null && <FailureAlert error={error} />}
      <ul className="al-gate-items">
        {records.map((record) => (
          <li key={record.id} className="al-gate-item al-cluster al-cluster--spread">
            <span className="kern-body">
              {offices.get(record.organisationId) ?? t('takeOver.unnamed')}
              {record.acceptedAt === null
                ? ''
                : `, ${t('takeOver.accepted', { day: date(record.acceptedAt) })}`}
            </span>
            <Button
              small
              variant="secondary"
              busy={loading}
              onClick={() =>
                void take({ variables: { input: { projectId, organisationId, recordId: record.id } } }).catch(
                  () => undefined,
                )
              }
            >
              {t('takeOver.action')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
