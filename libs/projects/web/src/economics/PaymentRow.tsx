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
  const name = payment.label.trim() === '' ? t('payment.unnamed') : payment.label;
  return (
    <div className="al-payment" role="group" aria-label={name}>
      <TextField
        id={fieldIdOf(`${path}.label`)}
        label={t('payment.label')}
        value={payment.label}
        error={errorAt(`${path}.label`)}
        maxLength={ECONOMICS_LIMITS.label}
        onChange={(event) => onChange({ label: event.target.value })}
      />
      <SelectField
        id={fieldIdOf(`${path}.side`)}
        label={t('payment.side')}
        value={payment.side}
        choices={PAYMENT_SIDES.map((value) => ({ value, label: t(`side.${value}`) }))}
        onChange={(event) => onChange({ side: event.target.value as PaymentSide })}
      />
      <SelectField
        id={fieldIdOf(`${path}.effect`)}
        label={t('payment.effect')}
        value={payment.effect}
        choices={BUDGET_EFFECTS.map((value) => ({ value, label: t(`effect.${value}`) }))}
        onChange={(event) => onChange({ effect: event.target.value as BudgetEffect })}
      />
      <AmountField
        id={fieldIdOf(`${path}.cents`)}
        label={t('payment.amount')}
        value={payment.amount}
        error={errorAt(`${path}.cents`)}
        onChange={(event) => onChange({ amount: event.target.value })}
      />
      <TextField
        id={fieldIdOf(`${path}.firstYear`)}
        label={t('payment.firstYear')}
        inputMode="numeric"
        value={payment.firstYear}
        error={errorAt(`${path}.firstYear`)}
        onChange={(event) => onChange({ firstYear: event.target.value })}
      />
      <TextField
        id={fieldIdOf(`${path}.lastYear`)}
        label={t('payment.lastYear')}
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
