import { createI18n, registerNamespace } from '@allmende/platform-web';
import type { i18n as I18n } from 'i18next';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import { NAMESPACE } from '../parts/use-words.js';

/** The words of this domain as the page has them. */
export async function wordsIn(language: 'de' | 'en'): Promise<I18n> {
  await registerNamespace(NAMESPACE, { de, en });
  await registerNamespace('taxonomy', {
    de: { sizeClass: { small_town: 'Kleinstadt' } },
    en: { sizeClass: { small_town: 'Small town' } },
  });
  return createI18n(language);
}

/** A part of a page with its words and addresses around it. */
export function onPage(i18n: I18n, part: ReactElement): ReactElement {
  return (
    <I18nextProvider i18n={i18n}>
      <MemoryRouter>{part}</MemoryRouter>
    </I18nextProvider>
  );
}
