import { Section } from '@allmende/platform-ui';
import { CRITERION_OUTCOMES, EVIDENCE_LIMITS as LIMITS } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { DayField, EuroField, LineField, LongField, PickField } from '../part-fields/fields.js';
import { RowsField } from '../part-fields/RowsField.js';

const CRITERION = {
  ...{ indicator: '', threshold: '', fixedOn: null },
  ...{ outcome: 'open', value: '', measuredOn: null },
};
const REPORT = { year: '', finding: '', reportedOn: null };

/** What success means, fixed beforehand, and what came out. */
export function SuccessFields() {
  const { t } = useTranslation('evidence');
  const outcomes = CRITERION_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }));
  return (
    <>
      <Section title={t('part.criteria')} lead={t('part.criteriaWhy')}>
        <div className="al-stack">
          <RowsField
            path="criteria"
            empty={CRITERION}
            limit={LIMITS.criteria}
            words="evidence:rows.criterion"
          >
            {(row) => (
              <div className="al-part-row__pair">
                <LineField path={`${row}.indicator`} limit={LIMITS.line} />
                <LineField path={`${row}.threshold`} limit={LIMITS.line} />
                <DayField path={`${row}.fixedOn`} />
                <PickField path={`${row}.outcome`} choices={outcomes} />
                <LineField path={`${row}.value`} limit={LIMITS.line} optional />
                <DayField path={`${row}.measuredOn`} optional />
              </div>
            )}
          </RowsField>
          <DayField path="firstMeasuredOn" optional />
          <DayField path="pilotEndsOn" />
        </div>
      </Section>
      <Section title={t('part.evaluation')}>
        <div className="al-stack">
          <LongField path="evaluation.summary" />
          <DayField path="evaluation.evaluatedOn" />
          <LineField path="evaluation.reportUrl" type="url" inputMode="url" optional />
        </div>
      </Section>
      <Section title={t('part.actual')}>
        <div className="al-stack">
          <LineField path="actual.value" optional />
          <DayField path="actual.measuredOn" optional />
        </div>
      </Section>
    </>
  );
}

/** Who runs it, what a year costs, what the years showed, and what became of the data. */
export function OperationFields() {
  const { t } = useTranslation('evidence');
  return (
    <>
      <Section title={t('part.operation')}>
        <div className="al-stack">
          <LongField path="operation.model" />
          <EuroField path="operation.yearlyCents" />
        </div>
      </Section>
      <Section title={t('part.monitoring')}>
        <RowsField path="monitoring" empty={REPORT} limit={LIMITS.monitoring} words="evidence:rows.report">
          {(row) => (
            <>
              <LineField path={`${row}.year`} inputMode="numeric" />
              <LongField path={`${row}.finding`} limit={LIMITS.text} />
              <DayField path={`${row}.reportedOn`} />
            </>
          )}
        </RowsField>
      </Section>
      <Section title={t('part.disposal')} lead={t('part.disposalWhy')}>
        <div className="al-stack">
          <LongField path="disposal.record" optional />
          <DayField path="disposal.disposedOn" optional />
        </div>
      </Section>
    </>
  );
}
