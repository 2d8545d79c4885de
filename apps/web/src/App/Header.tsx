import { Icon, LinkButton, VisuallyHidden } from '@allmende/platform-ui';
import { signInAddress, useLanguage, useViewer, type NavEntry, type Viewer } from '@allmende/platform-web';
import { useContext, useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { isFor } from './navigation.js';
import { NavigationContext } from './contexts.js';
import { WordMark } from './WordMark.js';

/** Word mark, places, and what belongs to the signed-in person. On a phone the places are behind one button. */
export function Header() {
  const { t } = useTranslation('shell');
  const { viewer, known } = useViewer();
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
          <Account viewer={viewer} known={known} />
          <PhoneMenu entries={entries} />
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

function Account({ viewer, known }: { viewer: Viewer | null; known: boolean }) {
  const { t } = useTranslation('shell');
  const location = useLocation();
  if (viewer === null) {
    // The link stands there from the first picture on; for people with an account it becomes their name.
    return (
      <LinkButton href={signInAddress(location)} variant="secondary" small aria-busy={!known}>
        {t('signIn')}
      </LinkButton>
    );
  }
  return (
    <Link to="/konto" className="al-account">
      <Icon name="account-circle" />
      <VisuallyHidden>{t('account')}: </VisuallyHidden>
      <span className="al-account__name">{viewer.displayName}</span>
    </Link>
  );
}

function PhoneMenu({ entries }: { entries: readonly NavEntry[] }) {
  const { t } = useTranslation('shell');
  const own = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (own.current !== null) own.current.open = false;
  }, [pathname]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || own.current?.open !== true) return;
    own.current.open = false;
    own.current.querySelector('summary')?.focus();
  };
  if (entries.length === 0) return null;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes from anywhere inside
    <details className="al-phone-menu" ref={own} onKeyDown={press}>
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
