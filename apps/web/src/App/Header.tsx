import { Icon } from '@allmende/platform-ui';
import { useLanguage, useViewer, type NavEntry } from '@allmende/platform-web';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { Account } from './Account.js';
import { NavigationContext } from './contexts.js';
import { isFor } from './navigation.js';
import { useClosingDetails } from './use-closing-details.js';
import { WordMark } from './WordMark.js';

/** Word mark, places, and what belongs to the signed-in person. On a phone the places are behind one button. */
export function Header() {
  const { t } = useTranslation('shell');
  const { viewer } = useViewer();
  const entries = useContext(NavigationContext).filter((entry) => isFor(entry.group, viewer));
  const places = entries.filter((entry) => entry.group === 'public');
  const own = entries.filter((entry) => entry.group !== 'public');
  return (
    <header className="al-header">
      <div className="al-header__bar">
        <Link to="/" className="al-word-mark" aria-label={t('home')}>
          <WordMark />
        </Link>
        <div className="al-header__own">
          {own.length > 0 && (
            <nav aria-label={t('ownNavigation')} className="al-wide-only">
              <NavList entries={own} />
            </nav>
          )}
          <Account />
          <PhoneMenu entries={[...places, ...own]} />
        </div>
      </div>
      {places.length > 0 && (
        <nav aria-label={t('navigation')} className="al-header__places al-wide-only">
          <NavList entries={places} />
        </nav>
      )}
    </header>
  );
}

function NavList({ entries }: { entries: readonly NavEntry[] }) {
  const language = useLanguage();
  return (
    <ul className="al-nav">
      {entries.map((entry) => (
        <li key={entry.to}>
          <NavLink to={entry.to} className="al-nav__link">
            {entry.label[language]}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function PhoneMenu({ entries }: { entries: readonly NavEntry[] }) {
  const { t } = useTranslation('shell');
  const menu = useClosingDetails();
  if (entries.length === 0) return null;
  return (
    <details className="al-phone-menu" {...menu}>
      <summary>
        <Icon name="dehaze" />
        {t('menu')}
      </summary>
      <nav aria-label={t('navigation')} className="al-phone-menu__panel">
        <NavList entries={entries} />
      </nav>
    </details>
  );
}
