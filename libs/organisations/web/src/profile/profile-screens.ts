import { type NamespaceTexts, withWords } from '@allmende/platform-web';
import { withProfileWords } from './profile-words.js';

const MEMBER_TEXTS: NamespaceTexts = {
  de: () => import('../members/locales/de.json', { with: { type: 'json' } }),
  en: () => import('../members/locales/en.json', { with: { type: 'json' } }),
};

export const ProfilePage = withProfileWords(
  withWords('members', MEMBER_TEXTS)(() => import('./ProfilePage.js')),
);
export const OfficeProfilePart = withProfileWords(() => import('./OfficeProfilePart.js'));
