import { type NamespaceTexts, withWords } from '@allmende/platform-web';

const TEXTS: NamespaceTexts = {
  de: () => import('./locales/de.json', { with: { type: 'json' } }),
  en: () => import('./locales/en.json', { with: { type: 'json' } }),
};

const screen = withWords('sign-in-providers', TEXTS);

export const ProvidersPage = screen(() => import('./ProvidersPage.js'));
export const ProviderNotice = screen(() => import('./ProviderNotice.js'));
export const SignInWays = screen(() => import('./SignInWays.js'));
export const AccountProviders = screen(() => import('./AccountProviders.js'));
