import { Button, LinkButton, PageTitle } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { SearchForm } from '../forms/search-form.js';
import { PLATFORM_NAMESPACE } from '../i18n/create-i18n.js';
import { useViewer } from '../viewer/viewer.js';
import { PageMeta } from './page-meta.js';
import { useHttpStatus } from './site.js';

/** Absent and invisible look alike: what is missing, the search, the way home and, for visitors, to the sign-in. */
export function NotFound() {
  const { t } = useTranslation(PLATFORM_NAMESPACE);
  const location = useLocation();
  const { viewer } = useViewer();
  useHttpStatus(404);
  return (
    <div className="al-page">
      <PageMeta title={t('page.notFound.title')} noIndex />
      <PageTitle title={t('page.notFound.title')} lead={t('page.notFound.why')} />
      <SearchForm label={t('page.notFound.search')} hint={t('search.hint')} />
      <div className="al-cluster">
        <LinkButton href="/" variant="secondary" icon="home">
          {t('page.notFound.home')}
        </LinkButton>
        {viewer === null && (
          <LinkButton href={signInAddress(location)} variant="tertiary">
            {t('page.notFound.signIn')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

/** The service behind the site does not answer. */
export function Unavailable() {
  const { t } = useTranslation(PLATFORM_NAMESPACE);
  useHttpStatus(503);
  const location = useLocation();
  return (
    <div className="al-page">
      <PageMeta title={t('page.unavailable.title')} noIndex />
      <PageTitle title={t('page.unavailable.title')} lead={t('page.unavailable.why')} />
      <div className="al-cluster">
        <a className="kern-btn kern-btn--primary" href={location.pathname + location.search}>
          <span className="kern-label">{t('page.unavailable.reload')}</span>
        </a>
      </div>
    </div>
  );
}

/** A defect in the page itself, never with a stack. */
export function Broken() {
  const { t } = useTranslation(PLATFORM_NAMESPACE);
  useHttpStatus(500);
  return (
    <div className="al-page">
      <PageMeta title={t('page.broken.title')} noIndex />
      <PageTitle title={t('page.broken.title')} lead={t('page.broken.why')} />
      <div className="al-cluster">
        <Button onClick={() => window.location.reload()}>{t('page.broken.reload')}</Button>
        <LinkButton href="/" variant="secondary" icon="home">
          {t('page.notFound.home')}
        </LinkButton>
      </div>
    </div>
  );
}

/** Where one signs in and comes back from to the same place. */
export function signInAddress({ pathname, search }: { pathname: string; search: string }): string {
  const back = pathname + search;
  return back === '/' ? '/anmelden' : `/anmelden?zurueck=${encodeURIComponent(back)}`;
}

/** Where to go after signing in; only addresses of this site are followed. */
export function addressAfterSignIn(search: string): string {
  const wanted = new URLSearchParams(search).get('zurueck') ?? '/';
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
