import type { Language, Theme } from '@allmende/platform-web';

/** What a visitor chose, by link or before; and the cookies that remember a choice made by link. */
export interface VisitorChoice {
  readonly language: Language;
  readonly theme: Theme;
  readonly cookies: readonly string[];
}

const YEAR = 31_536_000;

/**
 * Reads language and look: the parameters `lang` and `theme` of the address first, then the cookies, then (for the
 * language) what the browser asks for. German is the default.
 */
export function readChoice(
  url: URL,
  cookieHeader: string | undefined,
  acceptLanguage: string | undefined,
): VisitorChoice {
  const cookies = parseCookies(cookieHeader);
  const asked = { lang: url.searchParams.get('lang'), theme: url.searchParams.get('theme') };
  const language = languageOf(asked.lang) ?? languageOf(cookies.get('lang')) ?? preferred(acceptLanguage);
  const theme = asked.theme ?? cookies.get('theme');
  return {
    language,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    cookies: [
      ...(languageOf(asked.lang) === null ? [] : [`lang=${language}`]),
      ...(isTheme(asked.theme) ? [`theme=${asked.theme}`] : []),
    ].map((pair) => `${pair}; Path=/; Max-Age=${YEAR}; SameSite=Lax`),
  };
}

function languageOf(value: string | null | undefined): Language | null {
  return value === 'de' || value === 'en' ? value : null;
}

function isTheme(value: string | null): boolean {
  return value === 'light' || value === 'dark' || value === 'auto';
}

function preferred(header: string | undefined): Language {
  const first = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return first.find((tag) => tag === 'de' || tag === 'en') === 'en' ? 'en' : 'de';
}

function parseCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split(';').map((pair) => pair.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name.trim(), value.trim()]));
}
