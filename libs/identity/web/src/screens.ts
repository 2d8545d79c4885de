import { type NamespaceTexts, withWords } from '@allmende/platform-web';

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

const screen = withWords('identity', TEXTS);
const account = withWords('account', ACCOUNT_TEXTS);
const tokens = withWords('tokens', TOKEN_TEXTS);

export const SignInPage = screen(() => import('./sign-in/SignInPage.js'));
export const SignOutButton = screen(() => import('./sign-out/SignOutButton.js'));
export const AccountPage = screen(() => import('./account/AccountPage.js'));
export const DeskPage = screen(() => import('./desk/DeskPage.js'));

export const SignUpPage = account(() => import('./register/SignUpPage.js'));
export const ConfirmSignUpPage = account(() => import('./register/ConfirmSignUpPage.js'));
export const ForgottenPage = account(() => import('./password/ForgottenPage.js'));
export const ResetPage = account(() => import('./password/ResetPage.js'));
export const ConfirmEmailPage = account(() => import('./details/ConfirmEmailPage.js'));
export const SignInFacts = account(() => import('./account/SignInFacts.js'));
export const SessionsPart = account(() => import('./sessions/SessionsPart.js'));
// The frame of these pages speaks the words of the sign-in as well.
export const ChangePasswordPage = screen(account(() => import('./password/ChangePasswordPage.js')));
export const DetailsPage = screen(account(() => import('./details/DetailsPage.js')));
export const SessionsPage = screen(account(() => import('./sessions/SessionsPage.js')));

export const TokensPage = screen(tokens(() => import('./tokens/TokensPage.js')));
export const OrganisationTokensPage = screen(tokens(() => import('./tokens/OrganisationTokensPage.js')));
export const TokensPart = tokens(() => import('./tokens/TokensPart.js'));
