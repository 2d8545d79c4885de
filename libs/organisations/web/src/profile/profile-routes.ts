import { type DomainRoutes, lazyScreens } from '@allmende/platform-web';
import './profile.css';

const { page, slot } = lazyScreens(() => import('./profile-screens.js'));

/** What an office says about itself. */
export const PROFILE_ROUTES: DomainRoutes['routes'] = [
  { path: 'organisation/:id/profil', lazy: page('ProfilePage') },
];

/** On the page of the office. */
export const PROFILE_SLOTS: NonNullable<DomainRoutes['slots']> = [
  slot('organisation', 5, 'OfficeProfilePart'),
];
