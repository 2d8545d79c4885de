import { PROFILE_NAMESPACE } from '@allmende/organisations-web';
import { useLanguage } from '@allmende/platform-web';
import type { RequirementKind } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';

/** The namespace of what solutions need and whom they fit. */
export const NAMESPACE = 'fit';

export function useWords() {
  return useTranslation<string>(NAMESPACE).t;
}

/** What is asked for in words: names as they are, keys by their vocabulary; any of several will do. */
export function useAsked(): (kind: RequirementKind, asked: readonly string[]) => string {
  const t = useWords();
  const { t: profile } = useTranslation<string>(PROFILE_NAMESPACE);
  const any = new Intl.ListFormat(useLanguage(), { type: 'disjunction' });
  return (kind, asked) => {
    const words = asked.map((key) => {
      if (kind === 'role' || kind === 'operation') return profile(`${kind}.${key}`);
      if (kind === 'size' || kind === 'urbanisation') return t(`${kind}.${key}`);
      return kind === 'effort' ? t('days', { count: Number(key) }) : key;
    });
    // The ways to run it begin with a capital where they stand alone; within a list they do not.
    return any.format(kind === 'operation' ? words.map(lowerAfterFirst) : words);
  };
}

function lowerAfterFirst(word: string, index: number): string {
  return index === 0 ? word : `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
}
