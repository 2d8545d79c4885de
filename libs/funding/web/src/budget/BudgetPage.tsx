import { financingPlan, fundedPartners } from '@allmende/funding-core';
import { AmountField, Button, EmptyState, LinkButton, SaveStatus, Section } from '@allmende/platform-ui';
import { AreaPage, fieldIdOf, useFormat, useProblemText } from '@allmende/platform-web';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readableApplication, type OpenApplication } from '../application/open-application.js';
import { StatusNote } from '../application/StatusNote.js';
import { useApplicationCrumbs, WithApplication } from '../application/WithApplication.js';
import { AnswerConflicts } from '../section/AnswerConflicts.js';
import { clashes, type Texts } from '../together/merge.js';
import { useFieldOfAddress } from '../together/use-field-of-address.js';
import { useLeaving } from '../together/use-leaving.js';
import { useSpokenProblems } from '../words/spoken-problem.js';
import {
  draftsOf,
  emptyItem,
  isSameLine,
  readBudget,
  THIRD_PARTY,
  withItem,
  withoutItem,
  type ItemDraft,
} from './budget-draft.js';
import { FinancingView } from './FinancingView.js';
import { ItemEditor } from './ItemEditor.js';
import { ItemTable } from './ItemTable.js';
import { useBudgetWriting } from './use-budget-writing.js';

/** Costs line by line, who carries them, and the financing plan that follows. */
export function Component() {
  return <WithApplication>{(open) => <BudgetFrame open={open} />}</WithApplication>;
}

function BudgetFrame({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const crumbs = useApplicationCrumbs(open, true);
  const { budget, partners, frozen } = readableApplication(open);
  return (
    <AreaPage title={t('budget.title')} lead={t('budget.lead')} crumbs={crumbs} meta={{ noIndex: true }}>
      <StatusNote open={open} money />
      {open.viewerCan.editBudget ? (
        <BudgetForm open={open} />
      ) : (
        <>
          <ItemTable items={budget.items} partners={partners} />
          <FinancingView
            terms={open.terms}
            result={
              frozen === null
                ? financingPlan(open.terms, budget, open.partners)
                : { plan: frozen.plan, problems: [] }
            }
          />
          <div className="al-cluster">
            <LinkButton href={`/antraege/${open.key}`} variant="secondary">
              {t('section.overview')}
            </LinkButton>
          </div>
        </>
      )}
    </AreaPage>
  );
}

function BudgetForm({ open }: { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { texts, write, decide, autosave } = useBudgetWriting(open);
  const { state, savedAt, conflict, restored, flush, problems: refused } = autosave;
  const leave = useLeaving(flush);
  useFieldOfAddress();
  const read = readBudget(texts);
  const result =
    read.problems.length > 0
      ? { plan: null, problems: read.problems }
      : financingPlan(open.terms, { ...read, version: 0 }, open.partners);
  const problems = [...result.problems, ...refused];
  const clashing =
    conflict === null ? [] : Object.keys(clashes(conflict.mine, conflict.theirs.texts, isSameLine));
  return (
    <>
      {restored && <p role="status">{t('section.restored')}</p>}
      {conflict !== null && clashing.length > 0 && (
        <BudgetConflicts
          key={conflict.version}
          mine={Object.fromEntries(clashing.map((key) => [key, texts[key] ?? '']))}
          saved={conflict.theirs.texts}
          onDecide={decide}
        />
      )}
      <Section title={t('budget.items')} lead={t('budget.itemsLead')}>
        <Items open={open} texts={texts} write={write} problems={problems} />
      </Section>
      <Section title={t('budget.otherMoney')}>
        <ThirdParty texts={texts} write={write} problems={problems} />
      </Section>
      <div className="fu-save">
        <SaveStatus state={state} savedAt={savedAt === null ? undefined : format.date(savedAt, 'time')} />
      </div>
      <FinancingView terms={open.terms} result={result} unreadable={read.problems.length > 0} />
      <div className="al-cluster">
        <LinkButton href={`/antraege/${open.key}/pruefen`} onClick={leave}>
          {t('section.next', { title: t('review.title') })}
        </LinkButton>
        <LinkButton href={`/antraege/${open.key}`} variant="secondary" onClick={leave}>
          {t('section.overview')}
        </LinkButton>
      </div>
    </>
  );
}

interface PartProps {
  texts: Texts;
  write: (change: (before: Texts) => Texts) => void;
  problems: Parameters<ReturnType<typeof useSpokenProblems>>[0];
}

function Items({ open, texts, write, problems }: PartProps & { open: OpenApplication }) {
  const { t } = useTranslation('funding');
  const [removed, setRemoved] = useState<ItemDraft | null>(null);
  const drafts = draftsOf(texts);
  const { items } = readBudget(texts);
  const add = () => {
    const draft = emptyItem(`p-${Math.random().toString(36).slice(2, 10)}`);
    write((before) => withItem(before, draft));
    const field = fieldIdOf(`items.${drafts.length}.label`);
    requestAnimationFrame(() => document.getElementById(field)?.focus());
  };
  const remove = (draft: ItemDraft) => {
    setRemoved(draft);
    write((before) => withoutItem(before, draft.key));
  };
  const restore = (draft: ItemDraft) => {
    setRemoved(null);
    write((before) => withItem(before, draft));
  };
  return (
    <>
      {drafts.length === 0 && (
        <EmptyState title={t('budget.empty.title')}>{t('budget.empty.why')}</EmptyState>
      )}
      {drafts.map((draft, index) => (
        <ItemEditor
          key={draft.key}
          draft={draft}
          index={index}
          item={items[index]}
          partners={open.partners}
          problems={problems}
          onChange={(changed) => write((before) => withItem(before, changed))}
          onRemove={() => remove(draft)}
        />
      ))}
      <div role="status">
        {removed !== null && (
          <p className="fu-undo">
            {t('budget.removed', { label: removed.label || t('budget.unnamed') })}{' '}
            <Button small variant="secondary" onClick={() => restore(removed)}>
              {t('budget.undo')}
            </Button>
          </p>
        )}
      </div>
      <div>
        <Button
          variant="secondary"
          icon="add"
          onClick={add}
          disabled={fundedPartners(open.partners).length === 0}
        >
          {t('budget.add')}
        </Button>
      </div>
    </>
  );
}

function ThirdParty({ texts, write, problems }: PartProps) {
  const { t } = useTranslation('funding');
  const words = useProblemText('funding');
  const speak = useSpokenProblems();
  const [wrong] = speak(problems.filter(({ path }) => path === THIRD_PARTY));
  return (
    <AmountField
      id={fieldIdOf(THIRD_PARTY)}
      label={t('budget.thirdParty')}
      hint={t('budget.thirdPartyHint')}
      optional
      value={texts[THIRD_PARTY] ?? ''}
      error={wrong === undefined ? undefined : words(wrong)}
      onChange={(event) => write((before) => ({ ...before, [THIRD_PARTY]: event.target.value }))}
    />
  );
}

function BudgetConflicts(props: { mine: Texts; saved: Texts; onDecide: (chosen: Texts) => void }) {
  const { t } = useTranslation('funding');
  const read = (text: string) => (text.startsWith('{') ? (JSON.parse(text) as ItemDraft) : null);
  const show = (text: string) => {
    const draft = read(text);
    if (draft === null) return `${text} €`;
    return t('budget.line', {
      label: draft.label || t('budget.unnamed'),
      amount: draft.amount || '0,00',
      split: t(`split.${draft.method}`),
    });
  };
  const label = (key: string) => {
    const draft = read(props.mine[key] || props.saved[key] || '');
    return draft === null ? t('budget.thirdParty') : draft.label || t('budget.unnamed');
  };
  return <AnswerConflicts {...props} show={show} label={label} />;
}
