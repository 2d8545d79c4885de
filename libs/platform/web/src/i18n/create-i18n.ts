import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from './language.js';
import de from './locales/de.json' with { type: 'json' };
import { followNamespaces, namespacesReady } from './namespaces.js';

/** The namespace of the platform's own words; every domain falls back to it. */
export const PLATFORM_NAMESPACE = 'platform';

/** Builds the translations for one language, once per page in the browser and once per language on the server. */
export async function createI18n(language: Language): Promise<I18n> {
  const instance = createInstance();
  instance.use(initReactI18next);
  await instance.init({
    lng: language,
    fallbackLng: LANGUAGES[0],
    defaultNS: PLATFORM_NAMESPACE,
    fallbackNS: PLATFORM_NAMESPACE,
    resources: { de: { [PLATFORM_NAMESPACE]: de } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
    showSupportNotice: false,
  } as Parameters<I18n['init']>[0]);
  if (language === 'en') {
    const english = await import('./locales/en.json', { with: { type: 'json' } });
    instance.addResourceBundle('en', PLATFORM_NAMESPACE, english.default, true, true);
  }
  followNamespaces(instance);
  await namespacesReady();
  return instance;
}
