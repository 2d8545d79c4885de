import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import './factors.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('factors', TEXTS);

/** Second factors: setting them up, signing in with them, and showing once more who one is. */
export const factorScreens: Pick<DomainRoutes, 'routes'> & Required<Pick<DomainRoutes, 'slots'>> = {
  routes: [{ path: 'konto/sicherheit', lazy: page(() => import('./SecurityPage.js')) }],
  slots: [
    slot('sign-in.step', 10, () => import('./SecondStep.js')),
    slot('sign-in.ways', 5, () => import('./PasskeySignIn.js')),
    slot('shell.confirmation', 10, () => import('./ConfirmIdentityDialog.js')),
    slot('desk', 1, () => import('./RestingRoles.js')),
    slot('account', 5, () => import('./RestingRoles.js')),
    slot('account', 20, () => import('./SecurityPart.js')),
  ],
};
