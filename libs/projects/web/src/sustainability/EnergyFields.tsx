import { Button, Section, SelectField, TextField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import {
  ENERGY_KINDS,
  ENERGY_METHODS,
  ENERGY_PHASES,
  SUSTAINABILITY_LIMITS,
  type EnergyKind,
  type EnergyMethod,
  type EnergyPhase,
} from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { ListHelp, useSchemaTexts } from '../part-fields/schema-texts.js';
import { withAt, withoutAt, type ErrorAt } from '../write/error-at.js';
import type { DraftFields } from './draft-fields.js';
import { NEW_USE, type EnergyDraft } from './sustainability-draft.js';

/** What uses energy: devices that run, or requests to a model that runs elsewhere. */
export function EnergyFields({ draft, onChange, errorAt }: DraftFields) {
  const { t } = useTranslation('sustainability');
  const texts = useSchemaTexts('sustainability');
  const change = (uses: readonly EnergyDraft[]) => onChange({ ...draft, uses });
  return (
    <Section title={t('energy.title')} lead={t('energy.lead')}>
      <div className="al-stack" id={fieldIdOf('uses')}>
        <p className="kern-label">{texts.titleOf('uses')}</p>
        <ListHelp texts={texts} list="uses" />
        {draft.uses.map((use, row) => (
          <EnergyRow
            key={row}
            use={use}
            path={`uses.${row}`}
            errorAt={errorAt}
            onChange={(changes) => change(withAt(draft.uses, row, changes))}
            onRemove={() => change(withoutAt(draft.uses, row))}
          />
        ))}
        {draft.uses.length < SUSTAINABILITY_LIMITS.uses && (
          <div className="al-cluster">
            {ENERGY_KINDS.map((kind) => (
              <Button
                key={kind}
                variant="secondary"
                small
                icon="add"
                onClick={() => change([...draft.uses, { ...NEW_USE, kind }])}
              >
                {t(`energy.add.${kind}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}

interface EnergyRowProps {
  use: EnergyDraft;
  path: string;
  errorAt: ErrorAt;
  onChange: (changes: Partial<EnergyDraft>) => void;
  onRemove: () => void;
}

function EnergyRow({ use, path, errorAt, onChange, onRemove }: EnergyRowProps) {
  const { t } = useTranslation('sustainability');
  const { columnOf } = useSchemaTexts('sustainability');
  const name = use.label.trim() === '' ? t('use.unnamed') : use.label;
  return (
    <div className="al-payment" role="group" aria-label={name}>
      <TextField
        id={fieldIdOf(`${path}.label`)}
        label={columnOf('uses', 'label')}
        hint={t(`use.labelHint.${use.kind}`)}
        value={use.label}
        error={errorAt(`${path}.label`)}
        maxLength={SUSTAINABILITY_LIMITS.label}
        onChange={(event) => onChange({ label: event.target.value })}
      />
      <SelectField
        id={fieldIdOf(`${path}.phase`)}
        label={columnOf('uses', 'phase')}
        value={use.phase}
        choices={ENERGY_PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        onChange={(event) => onChange({ phase: event.target.value as EnergyPhase })}
      />
      <SelectField
        id={fieldIdOf(`${path}.method`)}
        label={columnOf('uses', 'method')}
        value={use.method}
        choices={ENERGY_METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
        onChange={(event) => onChange({ method: event.target.value as EnergyMethod })}
      />
      {figuresOf(use.kind).map((figure) => (
        <TextField
          key={figure}
          id={fieldIdOf(`${path}.${figure}`)}
          label={t(`use.${figure}.${use.kind}`)}
          inputMode="decimal"
          value={use[figure]}
          error={errorAt(`${path}.${figure}`)}
          onChange={(event) => onChange({ [figure]: event.target.value })}
        />
      ))}
      {errorAt(path) !== undefined && <p className="kern-hint al-payment__note">{errorAt(path)}</p>}
      <Button variant="tertiary" small icon="delete" onClick={onRemove}>
        {t('use.remove', { name })}
      </Button>
    </div>
  );
}

function figuresOf(kind: EnergyKind) {
  return kind === 'devices'
    ? (['count', 'power', 'hours', 'utilisation', 'pue'] as const)
    : (['count', 'power', 'pue'] as const);
}
