import { DEADLINE_KINDS, FUNDING_LIMITS } from '@allmende/funding-core';
import { useTaxonomy } from '@allmende/municipalities-web';
import {
  AmountField,
  CheckboxGroup,
  Disclosure,
  RadioGroup,
  Section,
  SelectField,
  TextAreaField,
  TextField,
} from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { DESIGN_FIELD_KEYS } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import type { CallDraft } from './call-draft.js';

export interface CallFieldsProps {
  draft: CallDraft;
  write: (change: Partial<CallDraft>) => void;
  errorAt: (path: string) => string | undefined;
  programmes: readonly { readonly id: string; readonly title: string; readonly funder: string }[];
  lands: readonly { readonly key: string; readonly name: string }[];
}

type TextName = {
  [Name in keyof CallDraft]: CallDraft[Name] extends string ? Name : never;
}[keyof CallDraft];

/** Everything of a call but its questions. */
export function CallFields(props: CallFieldsProps) {
  const { t } = useTranslation('funding');
  const field = useField(props);
  const { draft, write, programmes } = props;
  return (
    <>
      <Section title={t('callForm.basics')}>
        <SelectField
          {...field('programmeId', 'programmeId')}
          empty={t('section.choose')}
          choices={programmes.map(({ id, title, funder }) => ({ value: id, label: `${title} (${funder})` }))}
        />
        <TextField {...field('title', 'title')} hint={t('callForm.titleHint')} />
        <TextAreaField {...field('summary', 'summary')} limit={FUNDING_LIMITS.summary} />
        <RadioGroup
          id={fieldIdOf('stages')}
          name="stages"
          label={t('callForm.stages')}
          value={draft.stages}
          onValueChange={(stages) => write({ stages: stages === '2' ? '2' : '1' })}
          choices={(['1', '2'] as const).map((value) => ({ value, label: t(`callForm.stage${value}`) }))}
        />
      </Section>
      <MoneyFields {...props} />
      <DeadlineFields {...props} />
      <ScopeFields {...props} />
    </>
  );
}

function useField({ draft, write, errorAt }: CallFieldsProps) {
  const { t } = useTranslation('funding');
  return (name: TextName, path: string) => ({
    id: fieldIdOf(path),
    label: t(`callForm.${name === 'title' ? 'titleField' : name}`),
    value: draft[name],
    error: errorAt(path),
    onChange: (event: { target: { value: string } }) =>
      write({ [name]: event.target.value } as Partial<CallDraft>),
  });
}

function MoneyFields(props: CallFieldsProps) {
  const { t } = useTranslation('funding');
  const field = useField(props);
  return (
    <Section title={t('call.money')} lead={t('callForm.moneyLead')}>
      <div className="fu-item__fields">
        <AmountField {...field('rate', 'terms.rateBp')} unit="%" hint={t('callForm.rateHint')} />
        <AmountField
          {...field('jointRate', 'terms.interMunicipalRateBp')}
          unit="%"
          optional
          hint={t('callForm.jointRateHint')}
        />
        <AmountField {...field('minGrant', 'terms.minGrant')} optional hint={t('callForm.grantHint')} />
        <AmountField {...field('maxGrant', 'terms.maxGrant')} optional hint={t('callForm.grantHint')} />
        <AmountField
          {...field('minOwnShare', 'terms.minOwnShareBp')}
          unit="%"
          optional
          hint={t('callForm.minOwnShareHint')}
        />
        <TextField
          {...field('minMunicipalities', 'terms.minMunicipalities')}
          inputMode="numeric"
          className="fu-short"
          hint={t('callForm.minMunicipalitiesHint')}
        />
        <TextField
          {...field('duration', 'terms.durationMaxMonths')}
          inputMode="numeric"
          className="fu-short"
          optional
          hint={t('callForm.durationHint')}
        />
      </div>
    </Section>
  );
}

function DeadlineFields(props: CallFieldsProps) {
  const { t } = useTranslation('funding');
  const field = useField(props);
  const { draft, write } = props;
  return (
    <Section title={t('terms.deadline')} lead={t('callForm.deadlineLead')}>
      <div className="fu-item__fields">
        <TextField {...field('date', 'deadline.localDate')} type="date" className="fu-short" />
        <TextField
          {...field('time', 'deadline.localTime')}
          className="fu-short"
          inputMode="numeric"
          hint={t('callForm.timeHint')}
        />
      </div>
      <RadioGroup
        id={fieldIdOf('deadline.kind')}
        name="kind"
        label={t('callForm.kind')}
        value={draft.kind}
        onValueChange={(kind) => write({ kind: kind as CallDraft['kind'] })}
        choices={DEADLINE_KINDS.map((value) => ({ value, label: t(`deadlineKind.${value}`) }))}
      />
    </Section>
  );
}

function ScopeFields({ draft, write, lands, errorAt }: CallFieldsProps) {
  const { t } = useTranslation('funding');
  const term = useTaxonomy();
  return (
    <Section title={t('call.who')}>
      <Disclosure title={t('callForm.fieldsChosen', { count: draft.fields.length })}>
        <CheckboxGroup
          id={fieldIdOf('fields')}
          name="fields"
          label={t('call.fields')}
          hint={t('callForm.fieldsHint')}
          values={draft.fields}
          error={errorAt('fields')}
          onValuesChange={(fields) => write({ fields })}
          choices={DESIGN_FIELD_KEYS.map((value) => ({ value, label: term('designField', value) }))}
        />
      </Disclosure>
      <Disclosure title={t('callForm.landsChosen', { count: draft.lands.length })}>
        <CheckboxGroup
          id={fieldIdOf('lands')}
          name="lands"
          label={t('call.lands')}
          hint={t('callForm.landsHint')}
          values={draft.lands}
          error={errorAt('lands')}
          onValuesChange={(chosen) => write({ lands: chosen })}
          choices={lands.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </Disclosure>
    </Section>
  );
}
