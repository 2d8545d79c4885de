import { useMutation } from '@apollo/client/react';
import { toBudget, type OpenApplication } from '../application/open-application.js';
import { useTogether, type SentTexts, type WritingTogether } from '../together/use-together.js';
import type { Texts } from '../together/merge.js';
import { budgetTexts, isSameLine, readBudget } from './budget-draft.js';
import { SaveBudgetDocument } from './BudgetPage.generated.js';

/** Writes the budget together with the other members, line by line; what cannot be read is not sent and not lost. */
export function useBudgetWriting(open: OpenApplication): WritingTogether {
  const [mutate] = useMutation(SaveBudgetDocument);
  const send = async (texts: Texts, _changes: Texts, expectedVersion: number): Promise<SentTexts> => {
    const { items, thirdParty, problems: unreadable } = readBudget(texts);
    if (unreadable.length > 0) return { kind: 'refused', problems: unreadable };
    const input = {
      applicationId: open.id,
      expectedVersion,
      thirdParty,
      items: items.map((item) => ({ ...item, split: toInput(item.split) })),
    };
    const { data } = await mutate({ variables: { input } });
    const problems = data?.saveBudget.problems ?? [];
    const isStale = problems.some(({ code }) => code === 'STALE_VERSION');
    const kept = data?.saveBudget.application?.budget;
    if (kept === undefined || (problems.length > 0 && !isStale)) return { kind: 'refused', problems };
    const budget = toBudget(kept);
    return { kind: isStale ? 'stale' : 'saved', saved: budgetTexts(budget), version: budget.version };
  };
  return useTogether({
    key: `application:${open.id}:budget`,
    texts: budgetTexts(open.budget),
    version: open.budget.version,
    send,
    disabled: !open.viewerCan.editBudget,
    isSame: isSameLine,
  });
}

type Split = ReturnType<typeof readBudget>['items'][number]['split'];

function toInput(split: Split) {
  if (split.method === 'fixed') return { method: split.method, amounts: [...split.amounts] };
  if (split.method === 'percent') return { method: split.method, shares: [...split.shares] };
  return { method: split.method };
}
