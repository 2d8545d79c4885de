import { useFormat, type ProblemAnswer, useProblemText } from '@allmende/platform-web';
import type { Interval } from '@allmende/gate-core';
import { useTranslation } from 'react-i18next';

/** The namespace of everything about measuring. */
export const NAMESPACE = 'evaluation';

/** The words of this folder. */
export function useWords() {
  return useTranslation(NAMESPACE).t;
}

/** Differences of shares in percentage points with their sign, and shares in percent. */
export function usePoints() {
  const { number } = useFormat();
  const points = (share: number) => {
    const rounded = Number((share * 100).toFixed(1));
    const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '±';
    return `${sign}${number(Math.abs(rounded), 1)}`;
  };
  const plain = (share: number) => number(Math.abs(Number((share * 100).toFixed(1))));
  const between = ({ lower, upper }: Interval) => ({ lower: points(lower), upper: points(upper) });
  return { points, plain, between };
}

/** The words for what is wrong at a field. */
export type ErrorAt = (path: string) => string | undefined;

/** Speaks the first problem at a field. */
export function useErrorAt(problems: readonly ProblemAnswer[]): ErrorAt {
  const words = useProblemText(NAMESPACE);
  return (path) => {
    const found = problems.find((problem) => problem.path === path);
    return found === undefined ? undefined : words(found);
  };
}
