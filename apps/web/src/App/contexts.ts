import type { NavEntry, Theme } from '@allmende/platform-web';
import { createContext } from 'react';

/** The menu of the site: only places that lead somewhere. */
export const NavigationContext = createContext<readonly NavEntry[]>([]);

/** True when the service behind the site did not answer while the page was made. */
export const UnavailableContext = createContext(false);

/** The look of the site and how to change it. */
export interface Look {
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
}

/** The chosen look; without a provider it follows the device. */
export const ThemeContext = createContext<Look>({ theme: null, choose: () => undefined });
