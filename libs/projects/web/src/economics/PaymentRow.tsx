import { AmountField, Button, SelectField, TextField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import {
  BUDGET_EFFECTS,
  ECONOMICS_LIMITS,
  PAYMENT_SIDES,
  type BudgetEffect,
  type PaymentSide,
} from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { useSchemaTexts } from '../part-fields/schema-texts.js';
import type { ErrorAt } from '../write/error-at.js';
import type { PaymentDraft } from './economics-draft.js';

export interface PaymentRowProps {
  payment: PaymentDraft;
  path: string;
  errorAt: ErrorAt;
  onChange: (changes: Partial<PaymentDraft>) => void;
  onRemove: () => void;
}

/** One payment: what for, cost or benefit, in the budget or not, how much a year and in which years. */
export function PaymentRow({ payment, path, errorAt, onChange, onRemove }: PaymentRowProps) {
  const { t } = useTranslation('economics');
  const { columnOf } = useSchemaTexts('economics');
  const name = payment.label.trim() === '' ? t('payment.unnamed') : payment.label;
  return (
    <div className="al-payment" role="group" aria-label={name}>
      <TextField
        id={fieldIdOf(`${path}.label`)}
        label={columnOf('options', 'label')}
        value={payment.label}
        error={errorAt(`${path}.label`)}
        maxLength={ECONOMICS_LIMITS.label}
        onChange={(event) => onChange({ label: event.target.value })}
      />
      <SelectField
        id={fieldIdOf(`${path}.side`)}
        label={columnOf('options', 'side')}
        value={payment.side}
        choices={PAYMENT_SIDES.map((value) => ({ value, label: t(`side.${value}`) }))}
        onChange={(event) => onChange({ side: event.target.value as PaymentSide })}
      />
      <SelectField
        id={fieldIdOf(`${path}.effect`)}
        label={columnOf('options', 'effect')}
        value={payment.effect}
        choices={BUDGET_EFFECTS.map((value) => ({ value, label: t(`effect.${value}`) }))}
        onChange={(event) => onChange({ effect: event.target.value as BudgetEffect })}
      />
      <AmountField
        id={fieldIdOf(`${path}.cents`)}
        label={columnOf('options', 'cents')}
        value={payment.amount}
        error={errorAt(`${path}.cents`)}
        onChange={(event) => onChange({ amount: event.target.value })}
      />
      <TextField
        id={fieldIdOf(`${path}.firstYear`)}
        label={columnOf('options', 'firstYear')}
        inputMode="numeric"
        value={payment.firstYear}
        error={errorAt(`${path}.firstYear`)}
        onChange={(event) => onChange({ firstYear: event.target.value })}
      />
      <TextField
        id={fieldIdOf(`${path}.lastYear`)}
        label={columnOf('options', 'lastYear')}
        inputMode="numeric"
        value={payment.lastYear}
        error={errorAt(`${path}.lastYear`)}
        onChange={(event) => onChange({ lastYear: event.target.value })}
      />
      <Button variant="tertiary" small icon="delete" onClick={onRemove}>
        {t('payment.remove', { name })}
      </Button>
    </div>
  );
}
