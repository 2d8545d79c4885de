import type { Problem } from '@allmende/platform-core';
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PLATFORM_NAMESPACE } from '../i18n/create-i18n.js';

/** A problem as GraphQL hands it out: `params` may be a list of pairs, because GraphQL has no maps. */
export interface ProblemAnswer {
  readonly code: string;
  readonly path?: string | null;
  readonly params?: Problem['params'] | readonly { readonly name: string; readonly value: string }[] | null;
}

/**
 * A problem in words: `problems.CODE` of the domain's namespace, then of the platform, then a sentence that at
 * least names the code.
 */
export function problemText(t: TFunction<string>, problem: ProblemAnswer): string {
  const values = { ...paramsOf(problem), code: problem.code };
  return t(
    [
      `problems.${problem.code}`,
      `${PLATFORM_NAMESPACE}:problems.${problem.code}`,
      `${PLATFORM_NAMESPACE}:problems.unknown`,
    ],
    values,
  );
}

/** The words for problems of one domain. */
export function useProblemText(namespace: string): (problem: ProblemAnswer) => string {
  const { t } = useTranslation(namespace);
  return useCallback((problem) => problemText(t, problem), [t]);
}

function paramsOf({ params }: ProblemAnswer): Record<string, unknown> {
  if (!params) return {};
  if (!Array.isArray(params)) return { ...params };
  return Object.fromEntries(params.map(({ name, value }) => [name, value]));
}
