import { domainScreens, type DomainRoutes, type NamespaceTexts } from '@allmende/platform-web';
import './providers.css';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const { page, slot } = domainScreens('sign-in-providers', TEXTS);

/** Signing in by a provider outside, and the providers of the own account. */
export const providerScreens: Pick<DomainRoutes, 'routes'> & Required<Pick<DomainRoutes, 'slots'>> = {
  routes: [{ path: 'konto/anbieter', lazy: page(() => import('./ProvidersPage.js')) }],
  slots: [
    slot('sign-in.notice', 10, () => import('./ProviderNotice.js')),
    slot('sign-in.ways', 10, () => import('./SignInWays.js')),
    slot('account', 50, () => import('./AccountProviders.js')),
  ],
};
