import { useLanguage } from '@allmende/platform-web';
import { useCallback } from 'react';

/** Words that an editor wrote in German and perhaps in English. */
export interface LocalisedWords {
  readonly de: string;
  readonly en?: string | null;
}

/** The words in the language of the page; German where there is no English. */
export function useLocalised(): (words: LocalisedWords | null | undefined) => string {
  const language = useLanguage();
  return useCallback((words) => (language === 'en' ? words?.en || words?.de : words?.de) ?? '', [language]);
}
