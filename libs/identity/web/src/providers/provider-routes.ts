import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './providers.css';

const { page, slot } = lazyScreens(() => import('./provider-screens.js'));

/** Signing in by a provider outside, and the providers of the own account. */
export const providerScreens: Pick<DomainRoutes, 'routes'> & Required<Pick<DomainRoutes, 'slots'>> = {
  routes: [{ path: 'konto/anbieter', lazy: page('ProvidersPage') }],
  slots: [
    slot('sign-in.notice', 10, 'ProviderNotice'),
    slot('sign-in.ways', 10, 'SignInWays'),
    slot('account', 50, 'AccountProviders'),
  ],
};
