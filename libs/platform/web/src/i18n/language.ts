/** The languages the site speaks; the first one is the fallback for every missing word. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The cookie that keeps the language, readable by the server that renders. */
export const LANGUAGE_COOKIE = 'lang';

/** True for a language the site speaks. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** Words in each language, for the few that must be there before a namespace is loaded, such as menu entries. */
export type InEachLanguage = Readonly<Record<Language, string>>;
