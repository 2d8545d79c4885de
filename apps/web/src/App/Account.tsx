import { Icon, LinkButton, VisuallyHidden } from '@allmende/platform-ui';
import { signInAddress, Slot, useViewer, type Viewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useClosingDetails } from './use-closing-details.js';

/** The way to the sign-in; for signed-in people who they are, for whom they act, and the way out. */
export function Account() {
  const { t } = useTranslation('shell');
  const location = useLocation();
  const { viewer, known } = useViewer();
  if (viewer !== null) return <AccountMenu viewer={viewer} />;
  // The link stands there from the first picture on; for people with an account it becomes their name.
  return (
    <LinkButton href={signInAddress(location)} variant="secondary" small aria-busy={!known}>
      {t('signIn')}
    </LinkButton>
  );
}

function AccountMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('shell');
  const menu = useClosingDetails();
  const [organisation] = organisationsOf(viewer);
  return (
    <details className="al-account" {...menu}>
      <summary>
        <Icon name="account-circle" />
        <VisuallyHidden>{t('signedInAs')} </VisuallyHidden>
        <span className="al-account__who">
          <span className="al-account__name">{viewer.displayName}</span>
          {organisation !== undefined && <span className="al-account__organisation">{organisation}</span>}
        </span>
        <Icon name="arrow-down" size="small" />
      </summary>
      <div className="al-account__panel">
        <p className="al-account__full">
          <strong>{viewer.displayName}</strong>
          {organisationsOf(viewer).map((name) => (
            <span key={name}>{name}</span>
          ))}
        </p>
        <ul className="al-nav">
          <li>
            <Link to="/schreibtisch" className="al-nav__link">
              {t('desk')}
            </Link>
          </li>
          <li>
            <Link to="/konto" className="al-nav__link">
              {t('account')}
            </Link>
          </li>
        </ul>
        <Slot name="shell.account" />
      </div>
    </details>
  );
}

/** For whom somebody acts, each once: proven memberships before those that still wait. */
function organisationsOf({ memberships }: Viewer): readonly string[] {
  const proven = memberships.filter(({ verified }) => verified);
  return [...new Set([...proven, ...memberships].map(({ organisationName }) => organisationName))];
}
