import { Alert, RadioGroup, Section, TextField, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { ASSESSMENT_MODES, isRateOld, type AssessmentMode, type DiscountRate } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { useSchemaTexts } from '../part-fields/schema-texts.js';
import type { DraftFields } from './draft-fields.js';

/** How it is compared, over how many years, and with which published rate. None is preset. */
export function FrameFields({
  draft,
  onChange,
  errorAt,
  rates,
}: DraftFields & { rates: readonly DiscountRate[] }) {
  const { t } = useTranslation('economics');
  const { number, date } = useFormat();
  const { fieldOf } = useSchemaTexts('economics');
  const offered = rates.filter(({ superseded, key }) => !superseded || key === draft.discountRate);
  const today = new Date().toISOString().slice(0, 10);
  const isOld = offered.every((rate) => isRateOld(rate, today));
  return (
    <Section title={t('frame.title')}>
      <div className="al-stack">
        <RadioGroup
          name="mode"
          {...fieldOf('mode')}
          value={draft.mode}
          onValueChange={(mode) => onChange({ ...draft, mode: mode as AssessmentMode })}
          choices={ASSESSMENT_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        />
        <TextField
          {...fieldOf('years')}
          inputMode="numeric"
          value={draft.years}
          error={errorAt('years')}
          onChange={(event) => onChange({ ...draft, years: event.target.value })}
        />
        <RadioGroup
          name="rate"
          {...fieldOf('discountRate')}
          error={errorAt('discountRate')}
          value={draft.discountRate}
          onValueChange={(discountRate) => onChange({ ...draft, discountRate })}
          choices={offered.map(({ key, rate, validFrom, source }) => ({
            value: key,
            label: t('frame.rateChoice', { rate: number(rate / 100), date: date(validFrom), source }),
          }))}
        />
        {offered.length > 0 && isOld && (
          <Alert kind="info" live="off" title={t('frame.rateOld')}>
            {t('frame.rateOldText')}{' '}
            {offered.map(({ key, sourceUrl }) => (
              <TextLink key={key} href={sourceUrl} rel="noopener" icon="open-in-new">
                {t('frame.rateSource')}
              </TextLink>
            ))}
          </Alert>
        )}
      </div>
    </Section>
  );
}
