import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('notifications', TEXTS);

export const InboxPage = screen(() => import('./inbox/InboxPage.js'));
export const DeskInbox = screen(() => import('./desk/DeskInbox.js'));
