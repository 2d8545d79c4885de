import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { readDeadline, type DeadlineFacts, type DeadlineTerm } from './deadline.js';
import { useNow } from './use-now.js';
import type { FundingWords } from './funding-words.js';

/** A deadline in words: until when, how long that is, and the same in parts. */
export interface DeadlineWords extends DeadlineTerm {
  readonly until: string;
  readonly left: string;
}

/** Says deadlines in the language of the page, counted from the moment the page was opened. */
export function useDeadlineWords(): (deadline: DeadlineFacts) => DeadlineWords {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const now = useNow();
  return (deadline) => {
    const term = readDeadline(deadline, now);
    const until = t('deadline.until', { date: format.date(term.day, 'short'), time: term.time });
    return { ...term, until, left: leftWords(t, term) };
  };
}

function leftWords(t: FundingWords, { passed, daysLeft }: DeadlineTerm): string {
  if (passed) return t('deadline.passed');
  if (daysLeft === 0) return t('deadline.today');
  return t('deadline.left', { count: daysLeft });
}
