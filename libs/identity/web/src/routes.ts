import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import { networkRoleScreens } from './network-roles/network-role-routes.js';
import { providerScreens } from './providers/provider-routes.js';
import './identity.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('identity', TEXTS);

/** Signing in and out, and what belongs to the signed-in person. */
export const routes: DomainRoutes = {
  area: 'identity',
  routes: [
    { path: 'anmelden', lazy: page(() => import('./sign-in/SignInPage.js')) },
    { path: 'konto', lazy: page(() => import('./account/AccountPage.js')) },
    { path: 'schreibtisch', lazy: page(() => import('./desk/DeskPage.js')) },
    { path: 'organisation', lazy: page(() => import('./organisation/OrganisationPage.js')) },
    ...providerScreens.routes,
    ...networkRoleScreens.routes,
  ],
  slots: [
    slot('shell.account', 10, () => import('./sign-out/SignOutButton.js')),
    ...providerScreens.slots,
    ...networkRoleScreens.slots,
  ],
};
