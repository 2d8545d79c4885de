import { RadioGroup, Section, TextField } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { SUSTAINABILITY_LIMITS, type EmissionFactor } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { useSchemaTexts } from '../part-fields/schema-texts.js';
import type { DraftFields } from './draft-fields.js';

/** Factors of the last years are offered, and the one that was chosen before. */
const OFFERED = 3;

const FIGURES = ['trainingYears', 'baseline', 'embodied', 'rebound', 'units'] as const;

/** With which published factor energy becomes CO2, and what it is compared with. Nothing is preset. */
export function BalanceFields({
  draft,
  onChange,
  errorAt,
  factors,
}: DraftFields & { factors: readonly EmissionFactor[] }) {
  const { t } = useTranslation('sustainability');
  const { number } = useFormat();
  const { fieldOf } = useSchemaTexts('sustainability');
  const offered = factors.filter(({ key }, index) => index < OFFERED || key === draft.emissionFactor);
  const isTrained = draft.uses.some(({ phase }) => phase === 'training');
  return (
    <Section title={t('balance.title')} lead={t('balance.lead')}>
      <div className="al-stack">
        <RadioGroup
          name="emissionFactor"
          {...fieldOf('emissionFactor')}
          error={errorAt('emissionFactor')}
          value={draft.emissionFactor}
          onValueChange={(emissionFactor) => onChange({ ...draft, emissionFactor })}
          choices={offered.map(({ key, year, gramsPerKwh, source, state }) => ({
            value: key,
            label: t('balance.factorChoice', {
              year,
              grams: number(gramsPerKwh),
              source,
              state: t(`factorState.${state}`),
            }),
          }))}
        />
        {FIGURES.filter((figure) => figure !== 'trainingYears' || isTrained).map((figure) => (
          <TextField
            key={figure}
            {...fieldOf(figure)}
            optional={figure === 'units'}
            inputMode="numeric"
            value={draft[figure]}
            error={errorAt(figure)}
            onChange={(event) => onChange({ ...draft, [figure]: event.target.value })}
          />
        ))}
        {draft.units.trim() !== '' && (
          <TextField
            {...fieldOf('unit')}
            value={draft.unit}
            maxLength={SUSTAINABILITY_LIMITS.unit}
            error={errorAt('unit')}
            onChange={(event) => onChange({ ...draft, unit: event.target.value })}
          />
        )}
      </div>
    </Section>
  );
}
