import { useTranslation } from 'react-i18next';
import type { SessionFactsFragment } from './Sessions.generated.js';

/** The device of a session in words, such as `Firefox unter Windows`. */
export function useDeviceWords(): (session: Pick<SessionFactsFragment, 'browser' | 'system'>) => string {
  const { t } = useTranslation('account');
  return ({ browser, system }) => {
    if (browser == null && system == null) return t('sessions.unknown');
    const name = t(`sessions.browser.${browser ?? 'none'}`);
    return system == null
      ? name
      : t('sessions.device', { browser: name, system: t(`sessions.system.${system}`) });
  };
}
