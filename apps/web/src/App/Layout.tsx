import { ConfirmationPlace, Slot, Unavailable, useRefreshForViewer, useSite } from '@allmende/platform-web';
import { useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { UnavailableContext } from './contexts.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';

/** Skip link, header, the page, footer. After following a link the focus is on the new heading. */
export function Layout() {
  const { t } = useTranslation('shell');
  const unavailable = useUnavailable();
  const { pathname } = useLocation();
  useRefreshForViewer();
  useFocusOnNewPage();
  return (
    <>
      <a className="al-skip" href="#inhalt">
        {t('skip')}
      </a>
      <Slot name="shell.banner" />
      <Header />
      <PrintedFrom />
      <main id="inhalt" className="al-main" tabIndex={-1}>
        <UnavailableContext value={unavailable}>
          {unavailable && pathname !== '/' ? <Unavailable /> : <Outlet />}
        </UnavailableContext>
      </main>
      <Footer />
      <ConfirmationPlace />
      <ScrollRestoration />
    </>
  );
}

/** On paper: whose page this is and under which address it stands, so that the links in it can be followed. */
function PrintedFrom() {
  const { publicUrl } = useSite();
  const { pathname, search } = useLocation();
  return (
    <div className="al-print-only" aria-hidden="true">
      <strong>Allmende</strong>
      <span>
        {publicUrl}
        {pathname}
        {search}
      </span>
    </div>
  );
}

/** Only the page that was asked for while the service was away says so; the next one asks again. */
function useUnavailable(): boolean {
  const unavailable = useContext(UnavailableContext);
  const { key } = useLocation();
  const [asked] = useState(key);
  return unavailable && key === asked;
}

function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const heading =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    heading?.focus({ preventScroll: true });
  }, [pathname]);
}
