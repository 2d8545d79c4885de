import { Section } from '@allmende/platform-ui';
import { isAiSystemByDefault, type EvidenceSection } from '@allmende/projects-core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, LineField, LongField, RadioField } from '../part-fields/fields.js';
import { RowsField } from '../part-fields/RowsField.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { EVIDENCE_LIMITS as LIMITS, FUNDING_STATES, SCREENING_REPLIES } from '@allmende/projects-core';
import { OperationFields, SuccessFields } from './result-fields.js';
import { ResponsibilityRows } from './ResponsibilityRows.js';

interface SectionProps {
  entry: ProjectWholeFragment;
}

const FOUND = { name: '', reference: '', whyNot: '' };
const PARTICIPATION = { form: '', heldOn: null, outcome: '' };
const GROUP = { group: '', participations: [PARTICIPATION] };

function SearchFields() {
  const { t } = useTranslation('evidence');
  return (
    <>
      <Section title={t('part.reuseCheck')}>
        <div className="al-stack">
          <LongField path="reuseCheck.places" />
          <DayField path="reuseCheck.searchedOn" />
          <RowsField path="reuseCheck.found" empty={FOUND} limit={LIMITS.found} words="evidence:rows.found">
            {(row) => (
              <>
                <LineField path={`${row}.name`} limit={LIMITS.line} />
                <LineField path={`${row}.reference`} limit={LIMITS.address} />
                <LongField path={`${row}.whyNot`} limit={LIMITS.text} />
              </>
            )}
          </RowsField>
          <LongField path="reuseCheck.conclusion" />
        </div>
      </Section>
      <Section title={t('part.simplerAlternative')}>
        <div className="al-stack">
          <LongField path="simplerAlternative.alternative" />
          <LongField path="simplerAlternative.result" />
          <LongField path="simplerAlternative.whyNotEnough" />
        </div>
      </Section>
    </>
  );
}

function ParticipationFields() {
  return (
    <RowsField path="groups" empty={GROUP} limit={LIMITS.groups} words="evidence:rows.group">
      {(row) => (
        <>
          <LineField path={`${row}.group`} limit={LIMITS.line} />
          <RowsField
            path={`${row}.participations`}
            empty={PARTICIPATION}
            limit={LIMITS.participations}
            words="evidence:rows.participation"
          >
            {(inner) => (
              <>
                <LineField path={`${inner}.form`} limit={LIMITS.line} />
                <DayField path={`${inner}.heldOn`} />
                <LongField path={`${inner}.outcome`} limit={LIMITS.text} />
              </>
            )}
          </RowsField>
        </>
      )}
    </RowsField>
  );
}

function ResponsibilityFields({ entry }: SectionProps) {
  const { t } = useTranslation('evidence');
  const choices = (group: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  const { solutionType } = entry;
  const isUnclear = solutionType === null || isAiSystemByDefault(solutionType) === 'unclear';
  return (
    <>
      <Section title={t('part.responsible')}>
        <div className="al-stack">
          <LineField path="responsible.role" />
          <LineField path="responsible.mailbox" type="email" inputMode="email" />
          <ResponsibilityRows />
        </div>
      </Section>
      <Section title={t('part.dpia')}>
        <div className="al-stack">
          <RadioField path="dpia.reply" choices={choices('reply', SCREENING_REPLIES)} />
          <LongField path="dpia.reason" />
          <DayField path="dpia.decidedOn" />
        </div>
      </Section>
      {isUnclear && (
        <Section title={t('part.aiSystem')} lead={t('part.aiSystemWhy')}>
          <div className="al-stack">
            <RadioField path="aiSystem.reply" choices={choices('reply', ['yes', 'no'])} />
            <LongField path="aiSystem.reason" />
            <LineField path="aiSystem.office" />
            <DayField path="aiSystem.decidedOn" />
          </div>
        </Section>
      )}
      <Section title={t('part.funding')}>
        <div className="al-stack">
          <RadioField path="funding.state" choices={choices('funding', FUNDING_STATES)} />
          <LineField path="funding.reference" optional />
          <DayField path="funding.decidedOn" optional />
        </div>
      </Section>
    </>
  );
}

/** The fields of each page of the evidence. */
export const SECTION_FIELDS: Readonly<Record<EvidenceSection, ComponentType<SectionProps>>> = {
  search: SearchFields,
  participation: ParticipationFields,
  responsibility: ResponsibilityFields,
  success: SuccessFields,
  operation: OperationFields,
};
