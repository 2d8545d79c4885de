import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import { factorScreens } from './factors/factor-routes.js';
import { networkRoleScreens } from './network-roles/network-role-routes.js';
import { providerScreens } from './providers/provider-routes.js';
import './identity.css';

const { page, slot } = lazyScreens(() => import('./screens.js'));

const ACCOUNT_ROUTES: DomainRoutes['routes'] = [
  { path: 'konto-anlegen', lazy: page('SignUpPage') },
  { path: 'konto-anlegen/bestaetigen', lazy: page('ConfirmSignUpPage') },
  { path: 'passwort-vergessen', lazy: page('ForgottenPage') },
  { path: 'passwort-neu', lazy: page('ResetPage') },
  { path: 'konto', lazy: page('AccountPage') },
  { path: 'konto/adresse-bestaetigen', lazy: page('ConfirmEmailPage') },
  { path: 'konto/passwort', lazy: page('ChangePasswordPage') },
  { path: 'konto/angaben', lazy: page('DetailsPage') },
  { path: 'konto/anmeldungen', lazy: page('SessionsPage') },
  { path: 'konto/zugangsschluessel', lazy: page('TokensPage') },
];

/** Signing in and out, and what belongs to the signed-in person. */
export const routes: DomainRoutes = {
  area: 'identity',
  routes: [
    { path: 'anmelden', lazy: page('SignInPage') },
    ...ACCOUNT_ROUTES,
    { path: 'organisation/:organisationId/zugangsschluessel', lazy: page('OrganisationTokensPage') },
    { path: 'schreibtisch', lazy: page('DeskPage') },
    ...factorScreens.routes,
    ...providerScreens.routes,
    ...networkRoleScreens.routes,
  ],
  slots: [
    slot('shell.account', 10, 'SignOutButton'),
    slot('account', 10, 'SignInFacts'),
    slot('account', 30, 'SessionsPart'),
    slot('account', 40, 'TokensPart'),
    ...factorScreens.slots,
    ...providerScreens.slots,
    ...networkRoleScreens.slots,
  ],
};
