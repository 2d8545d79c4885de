import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('factors', TEXTS);

export const SecurityPage = screen(() => import('./SecurityPage.js'));
export const SecondStep = screen(() => import('./SecondStep.js'));
export const PasskeySignIn = screen(() => import('./PasskeySignIn.js'));
export const ConfirmIdentityDialog = screen(() => import('./ConfirmIdentityDialog.js'));
export const RestingRoles = screen(() => import('./RestingRoles.js'));
export const SecurityPart = screen(() => import('./SecurityPart.js'));
