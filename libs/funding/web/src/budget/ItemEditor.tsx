import {
  BUDGET_CATEGORIES,
  fundedPartners,
  SPLIT_METHODS,
  type BudgetCategory,
  type BudgetItem,
  type BudgetPartner,
  type SplitMethod,
} from '@allmende/funding-core';
import { AmountField, Button, Checkbox, SelectField, TextField } from '@allmende/platform-ui';
import { fieldIdOf, useProblemText, type ProblemAnswer } from '@allmende/platform-web';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoneyWords } from '../words/use-money-words.js';
import { useSpokenProblems } from '../words/spoken-problem.js';
import { sharesOf, withMethod, type ItemDraft } from './budget-draft.js';
import { ShareFields } from './ShareFields.js';

export interface ItemEditorProps {
  draft: ItemDraft;
  index: number;
  /** The line as far as it can be read. */
  item: BudgetItem | undefined;
  partners: readonly BudgetPartner[];
  problems: readonly ProblemAnswer[];
  onChange: (draft: ItemDraft) => void;
  onRemove: () => void;
}

/** The words for what is wrong at a place, if something is. */
export type ErrorAt = (path: string) => string | undefined;

/** One line of the budget: what, how much, and who carries it. */
export function ItemEditor(props: ItemEditorProps) {
  const { draft, index, item, partners, problems, onChange, onRemove } = props;
  const { t } = useTranslation('funding');
  const headingId = useId();
  const path = `items.${index}`;
  const errorAt = useErrorAt(problems);
  return (
    <div className="fu-item" role="group" aria-labelledby={headingId}>
      <div className="al-cluster al-cluster--spread">
        <h3 id={headingId} className="kern-title">
          {t('budget.item', { number: index + 1, label: draft.label || t('budget.unnamed') })}
        </h3>
        <Button small variant="tertiary" icon="delete" onClick={onRemove}>
          {t('budget.remove')}
        </Button>
      </div>
      <div className="fu-item__fields">
        <TextField
          id={fieldIdOf(`${path}.label`)}
          label={t('budget.label')}
          value={draft.label}
          error={errorAt(`${path}.label`)}
          onChange={(event) => onChange({ ...draft, label: event.target.value })}
        />
        <SelectField
          id={fieldIdOf(`${path}.category`)}
          label={t('budget.category')}
          value={draft.category}
          onChange={(event) => onChange({ ...draft, category: event.target.value as BudgetCategory })}
          choices={BUDGET_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
        />
        <AmountField
          id={fieldIdOf(`${path}.amount`)}
          label={t('budget.amount')}
          value={draft.amount}
          error={errorAt(`${path}.amount`)}
          onChange={(event) => onChange({ ...draft, amount: event.target.value })}
        />
        <SelectField
          id={fieldIdOf(`${path}.split`)}
          label={t('budget.split')}
          value={draft.method}
          error={errorAt(`${path}.split`)}
          onChange={(event) => onChange(withMethod(draft, event.target.value as SplitMethod, partners))}
          choices={SPLIT_METHODS.map((value) => ({ value, label: t(`split.${value}`) }))}
        />
      </div>
      <Checkbox
        label={t('budget.eligible')}
        checked={draft.eligible}
        onChange={(event) => onChange({ ...draft, eligible: event.target.checked })}
      />
      {draft.method === 'fixed' || draft.method === 'percent' ? (
        <ShareFields draft={draft} path={path} partners={partners} errorAt={errorAt} onChange={onChange} />
      ) : (
        <ShareLine item={item} partners={partners} />
      )}
    </div>
  );
}

function useErrorAt(problems: readonly ProblemAnswer[]): ErrorAt {
  const words = useProblemText('funding');
  const speak = useSpokenProblems();
  return (path) => {
    const found = speak(problems.filter((problem) => problem.path === path)).map(words);
    return found.length === 0 ? undefined : [...new Set(found)].join(' ');
  };
}

function ShareLine({ item, partners }: Pick<ItemEditorProps, 'item' | 'partners'>) {
  const { t } = useTranslation('funding');
  const money = useMoneyWords();
  const shares = item === undefined || item.amount === 0 ? null : sharesOf(item, partners);
  if (shares === null) return null;
  const names = new Map(fundedPartners(partners).map(({ organisationId, name }) => [organisationId, name]));
  return (
    <p className="fu-quiet">
      {t('budget.shares')}{' '}
      {shares
        .map(({ organisationId, cents }) => `${names.get(organisationId)} ${money.cents(cents)}`)
        .join(' · ')}
    </p>
  );
}
