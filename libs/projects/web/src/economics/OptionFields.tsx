import { Button, Disclosure, Section, TextAreaField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { ECONOMICS_LIMITS } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import type { PaymentDraft } from './economics-draft.js';
import { ListHelp, useSchemaTexts } from '../part-fields/schema-texts.js';
import { PaymentRow } from './PaymentRow.js';
import { withAt, withoutAt } from '../write/error-at.js';
import type { DraftFields } from './draft-fields.js';

const ONCE: PaymentDraft = {
  label: '',
  side: 'cost',
  effect: 'effective',
  amount: '',
  firstYear: '0',
  lastYear: '0',
};

/** The four ways to solve the task, each with what it costs and brings, or the reason why it was not looked at. */
export function OptionFields({ draft, onChange, errorAt }: DraftFields) {
  const { t } = useTranslation('economics');
  const texts = useSchemaTexts('economics');
  const lastYear = draft.years.trim() === '' ? '1' : draft.years.trim();
  const change = (index: number, changes: Partial<(typeof draft.options)[number]>) =>
    onChange({ ...draft, options: withAt(draft.options, index, changes) });
  return (
    <Section title={texts.titleOf('options')} lead={t('options.lead')}>
      <div className="al-stack">
        <ListHelp texts={texts} list="options" />
        {draft.options.map(({ option, payments, ruledOut }, index) => (
          <Disclosure key={option} title={t(`option.${option}.title`)} open={payments.length > 0}>
            <div className="al-stack">
              <p className="kern-hint">{t(`option.${option}.hint`)}</p>
              {payments.map((payment, row) => (
                <PaymentRow
                  key={row}
                  payment={payment}
                  path={`options.${index}.payments.${row}`}
                  errorAt={errorAt}
                  onChange={(changes) => change(index, { payments: withAt(payments, row, changes) })}
                  onRemove={() => change(index, { payments: withoutAt(payments, row) })}
                />
              ))}
              {payments.length < ECONOMICS_LIMITS.payments && (
                <div className="al-cluster">
                  <Button
                    variant="secondary"
                    small
                    icon="add"
                    onClick={() => change(index, { payments: [...payments, ONCE] })}
                  >
                    {t('options.addOnce')}
                  </Button>
                  <Button
                    variant="secondary"
                    small
                    icon="add"
                    onClick={() =>
                      change(index, {
                        payments: [...payments, { ...ONCE, side: 'benefit', firstYear: '1', lastYear }],
                      })
                    }
                  >
                    {t('options.addYearly')}
                  </Button>
                </div>
              )}
              {payments.length === 0 && (
                <TextAreaField
                  id={fieldIdOf(`options.${index}.ruledOut`)}
                  label={texts.columnOf('options', 'ruledOut')}
                  hint={t('options.ruledOutHint')}
                  optional
                  value={ruledOut}
                  error={errorAt(`options.${index}.ruledOut`)}
                  maxLength={ECONOMICS_LIMITS.ruledOut}
                  onChange={(event) => change(index, { ruledOut: event.target.value })}
                />
              )}
            </div>
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
