import { Button, RadioGroup, Section, TextField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { ECONOMIC_OPTIONS, ECONOMICS_LIMITS, type EconomicOption } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { ListHelp, useSchemaTexts } from '../part-fields/schema-texts.js';
import { withAt, withoutAt } from '../write/error-at.js';
import type { DraftFields } from './draft-fields.js';

/** Which way is taken, and what speaks for it beyond money. */
export function ChosenFields(fields: DraftFields) {
  const { t } = useTranslation('economics');
  const { draft, onChange } = fields;
  const { fieldOf } = useSchemaTexts('economics');
  return (
    <Section title={t('chosen.title')} lead={t('chosen.lead')}>
      <div className="al-stack al-stack--large">
        <RadioGroup
          name="chosen"
          {...fieldOf('chosen')}
          value={draft.chosen}
          onValueChange={(chosen) => onChange({ ...draft, chosen: chosen as EconomicOption })}
          choices={ECONOMIC_OPTIONS.map((value) => ({ value, label: t(`option.${value}.title`) }))}
        />
        <Criteria {...fields} part="quality" />
        <Criteria {...fields} part="external" />
      </div>
    </Section>
  );
}

function Criteria({ draft, onChange, errorAt, part }: DraftFields & { part: 'quality' | 'external' }) {
  const { t } = useTranslation('economics');
  const texts = useSchemaTexts('economics');
  const criteria = draft[part];
  const change = (next: typeof criteria) => onChange({ ...draft, [part]: next });
  return (
    <fieldset className="kern-fieldset al-fieldset" id={fieldIdOf(part)}>
      <legend className="kern-label">{texts.titleOf(part)}</legend>
      <ListHelp texts={texts} list={part} />
      {criteria.map((criterion, row) => (
        <div
          key={row}
          className="al-criterion"
          role="group"
          aria-label={criterion.label || t('criterion.unnamed')}
        >
          <TextField
            id={fieldIdOf(`${part}.${row}.label`)}
            label={texts.columnOf(part, 'label')}
            value={criterion.label}
            maxLength={ECONOMICS_LIMITS.label}
            error={errorAt(`${part}.${row}.label`)}
            onChange={(event) => change(withAt(criteria, row, { label: event.target.value }))}
          />
          <TextField
            id={fieldIdOf(`${part}.${row}.weight`)}
            label={texts.columnOf(part, 'weight')}
            inputMode="numeric"
            value={criterion.weight}
            error={errorAt(`${part}.${row}.weight`)}
            onChange={(event) => change(withAt(criteria, row, { weight: event.target.value }))}
          />
          <TextField
            id={fieldIdOf(`${part}.${row}.points`)}
            label={texts.columnOf(part, 'points')}
            inputMode="numeric"
            value={criterion.points}
            error={errorAt(`${part}.${row}.points`)}
            onChange={(event) => change(withAt(criteria, row, { points: event.target.value }))}
          />
          <Button variant="tertiary" small icon="delete" onClick={() => change(withoutAt(criteria, row))}>
            {t('criterion.remove', { number: row + 1 })}
          </Button>
        </div>
      ))}
      {criteria.length < ECONOMICS_LIMITS.criteria && (
        <Button
          variant="secondary"
          small
          icon="add"
          onClick={() => change([...criteria, { label: '', weight: '', points: '' }])}
        >
          {t('criterion.add')}
        </Button>
      )}
    </fieldset>
  );
}
