import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './factors.css';

const { page, slot } = lazyScreens(() => import('./factor-screens.js'));

/** Second factors: setting them up, signing in with them, and showing once more who one is. */
export const factorScreens: Pick<DomainRoutes, 'routes'> & Required<Pick<DomainRoutes, 'slots'>> = {
  routes: [{ path: 'konto/sicherheit', lazy: page('SecurityPage') }],
  slots: [
    slot('sign-in.step', 10, 'SecondStep'),
    slot('sign-in.ways', 5, 'PasskeySignIn'),
    slot('shell.confirmation', 10, 'ConfirmIdentityDialog'),
    slot('desk', 1, 'RestingRoles'),
    slot('account', 5, 'RestingRoles'),
    slot('account', 20, 'SecurityPart'),
  ],
};
