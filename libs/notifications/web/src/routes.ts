import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import './notifications.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('notifications', TEXTS);

/** The inbox: what is new stands first on the desk, everything else on a page of its own. */
export const routes: DomainRoutes = {
  area: 'notifications',
  routes: [{ path: 'schreibtisch/posteingang', lazy: page(() => import('./inbox/InboxPage.js')) }],
  slots: [slot('desk', 10, () => import('./desk/DeskInbox.js'))],
};
