import { Icon, type IconName } from '@allmende/platform-ui';
import { LANGUAGES, useLanguage, type Theme } from '@allmende/platform-web';
import { useContext, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ThemeContext } from './contexts.js';

const NAMES = { de: 'Deutsch', en: 'English' } as const;

/** The same page in the other language: a link, so that it also works without scripts. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const current = useLanguage();
  const address = useAddressWith('lang');
  return (
    <nav aria-label={t('language')} className="al-switch">
      <Icon name="language" />
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={address(language)}
          lang={language}
          hrefLang={language}
          aria-current={language === current ? 'true' : undefined}
        >
          {NAMES[language]}
        </a>
      ))}
    </nav>
  );
}

const THEMES: readonly { theme: Theme; key: 'auto' | 'light' | 'dark'; icon: IconName }[] = [
  { theme: null, key: 'auto', icon: 'brightness-medium' },
  { theme: 'light', key: 'light', icon: 'light-mode' },
  { theme: 'dark', key: 'dark', icon: 'dark-mode' },
];

/** Light, dark or as the device says. The server sets the cookie for the link; with scripts nothing reloads. */
export function ThemeSwitch() {
  const { t } = useTranslation('shell');
  const { theme: current, choose } = useContext(ThemeContext);
  const address = useAddressWith('theme');
  const pick = (theme: Theme) => (event: MouseEvent) => {
    event.preventDefault();
    choose(theme);
  };
  return (
    <nav aria-label={t('theme.label')} className="al-switch">
      {THEMES.map(({ theme, key, icon }) => (
        <a
          key={key}
          href={address(key)}
          rel="nofollow"
          onClick={pick(theme)}
          aria-current={theme === current ? 'true' : undefined}
        >
          <Icon name={icon} />
          {t(`theme.${key}`)}
        </a>
      ))}
    </nav>
  );
}

function useAddressWith(name: string): (value: string) => string {
  const { pathname, search } = useLocation();
  return (value) => {
    const params = new URLSearchParams(search);
    params.delete('lang');
    params.delete('theme');
    params.set(name, value);
    return `${pathname}?${params.toString()}`;
  };
}
