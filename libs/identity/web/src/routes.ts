import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import type { ComponentType } from 'react';
import { networkRoleScreens } from './network-roles/network-role-routes.js';
import { providerScreens } from './providers/provider-routes.js';
import './identity.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const ACCOUNT_TEXTS: NamespaceTexts = {
  de: () => import('./account/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./account/locales/en.json', { with: { type: 'json' } }),
};

const TOKEN_TEXTS: NamespaceTexts = {
  de: () => import('./tokens/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./tokens/locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('identity', TEXTS);
const tokens = domainScreens('tokens', TOKEN_TEXTS);

const { page: accountPage, slot: accountSlot } = domainScreens('account', ACCOUNT_TEXTS);

/** Pages whose frame speaks the words of the sign-in as well. */
const bothWords = (load: () => Promise<{ Component: ComponentType }>) => page(accountPage(load));

const ACCOUNT_ROUTES: DomainRoutes['routes'] = [
  { path: 'konto-anlegen', lazy: accountPage(() => import('./register/SignUpPage.js')) },
  { path: 'konto-anlegen/bestaetigen', lazy: accountPage(() => import('./register/ConfirmSignUpPage.js')) },
  { path: 'passwort-vergessen', lazy: accountPage(() => import('./password/ForgottenPage.js')) },
  { path: 'passwort-neu', lazy: accountPage(() => import('./password/ResetPage.js')) },
  { path: 'konto/adresse-bestaetigen', lazy: accountPage(() => import('./details/ConfirmEmailPage.js')) },
  { path: 'konto/passwort', lazy: bothWords(() => import('./password/ChangePasswordPage.js')) },
  { path: 'konto/angaben', lazy: bothWords(() => import('./details/DetailsPage.js')) },
  { path: 'konto/anmeldungen', lazy: bothWords(() => import('./sessions/SessionsPage.js')) },
];

/** Signing in and out, and what belongs to the signed-in person. */
export const routes: DomainRoutes = {
  area: 'identity',
  routes: [
    { path: 'anmelden', lazy: page(() => import('./sign-in/SignInPage.js')) },
    ...ACCOUNT_ROUTES,
    { path: 'konto', lazy: page(() => import('./account/AccountPage.js')) },
    { path: 'konto/zugangsschluessel', lazy: page(tokens.page(() => import('./tokens/TokensPage.js'))) },
    {
      path: 'organisation/:organisationId/zugangsschluessel',
      lazy: page(tokens.page(() => import('./tokens/OrganisationTokensPage.js'))),
    },
    { path: 'schreibtisch', lazy: page(() => import('./desk/DeskPage.js')) },
    ...providerScreens.routes,
    ...networkRoleScreens.routes,
  ],
  slots: [
    slot('shell.account', 10, () => import('./sign-out/SignOutButton.js')),
    accountSlot('account', 10, () => import('./account/SignInFacts.js')),
    accountSlot('account', 30, () => import('./sessions/SessionsPart.js')),
    tokens.slot('account', 40, () => import('./tokens/TokensPart.js')),
    ...providerScreens.slots,
    ...networkRoleScreens.slots,
  ],
};
