import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import './identity.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const TOKEN_TEXTS: NamespaceTexts = {
  de: () => import('./tokens/locales/de.json', { with: { type: 'json' } }),
  en: () => import('./tokens/locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('identity', TEXTS);
const tokens = domainScreens('tokens', TOKEN_TEXTS);

/** Signing in and out, and what belongs to the signed-in person. */
export const routes: DomainRoutes = {
  area: 'identity',
  routes: [
    { path: 'anmelden', lazy: page(() => import('./sign-in/SignInPage.js')) },
    { path: 'konto', lazy: page(() => import('./account/AccountPage.js')) },
    { path: 'konto/zugangsschluessel', lazy: page(tokens.page(() => import('./tokens/TokensPage.js'))) },
    {
      path: 'organisation/:organisationId/zugangsschluessel',
      lazy: page(tokens.page(() => import('./tokens/OrganisationTokensPage.js'))),
    },
    { path: 'schreibtisch', lazy: page(() => import('./desk/DeskPage.js')) },
    { path: 'organisation', lazy: page(() => import('./organisation/OrganisationPage.js')) },
  ],
  slots: [
    slot('shell.account', 10, () => import('./sign-out/SignOutButton.js')),
    tokens.slot('account', 40, () => import('./tokens/TokensPart.js')),
  ],
};
