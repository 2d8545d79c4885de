import { fundedPartners, type BudgetPartner } from '@allmende/funding-core';
import { parseEuroAmount } from '@allmende/platform-core';
import { AmountField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { useMoneyWords } from '../words/use-money-words.js';
import { readPercent, type ItemDraft } from './budget-draft.js';
import type { ErrorAt } from './ItemEditor.js';

interface ShareFieldsProps {
  draft: ItemDraft;
  path: string;
  partners: readonly BudgetPartner[];
  errorAt: ErrorAt;
  onChange: (draft: ItemDraft) => void;
}

/** One field per partner with what is left to hand out; the rest of the plan waits until it adds up. */
export function ShareFields({ draft, path, partners, errorAt, onChange }: ShareFieldsProps) {
  const { t } = useTranslation('funding');
  const percent = draft.method === 'percent';
  return (
    <fieldset className="fu-shares">
      <legend className="kern-label">{t(percent ? 'budget.sharesInPercent' : 'budget.sharesInEuro')}</legend>
      <div className="fu-shares__fields">
        {fundedPartners(partners).map(({ organisationId, name }) => (
          <AmountField
            key={organisationId}
            id={fieldIdOf(`${path}.split.${organisationId}`)}
            label={name}
            unit={percent ? '%' : '€'}
            value={draft.shares[organisationId] ?? ''}
            error={errorAt(`${path}.split.${organisationId}`)}
            onChange={(event) =>
              onChange({ ...draft, shares: { ...draft.shares, [organisationId]: event.target.value } })
            }
          />
        ))}
      </div>
      <Rest draft={draft} />
    </fieldset>
  );
}

function Rest({ draft }: { draft: ItemDraft }) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const percent = draft.method === 'percent';
  const whole = percent ? 10_000 : readEuro(draft.amount);
  const given = Object.values(draft.shares).map((text) =>
    percent ? readPercent(text, '').cents : readEuro(text),
  );
  const rest = given.reduce((sum, part) => sum - part, whole);
  const say = percent ? money.percent : money.cents;
  const key = rest === 0 ? 'restNone' : rest > 0 ? 'restLeft' : 'restOver';
  return (
    <p className={rest === 0 ? 'fu-quiet' : 'fu-rest'} role="status">
      {t(`budget.${key}`, { rest: say(Math.abs(rest)) })}
    </p>
  );
}

function readEuro(text: string): number {
  const read = parseEuroAmount(text);
  return read.ok ? read.value : 0;
}
