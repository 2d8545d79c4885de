import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { InEachLanguage } from '../i18n/language.js';

/** Who a menu entry is for: everybody, people with an account, members of an organisation, editors of the network. */
export type NavGroup = 'public' | 'member' | 'organisation' | 'network';

/** One entry of the menu. Its words are given here because the menu stands before any namespace is loaded. */
export interface NavEntry {
  readonly label: InEachLanguage;
  readonly to: string;
  /** Sorts inside the group; the places of screens.md go in tens. */
  readonly order: number;
  readonly group: NavGroup;
}

/** Something a domain puts into a slot of a page that is not its own. */
export interface SlotEntry {
  readonly slot: string;
  readonly order: number;
  readonly component: ComponentType<Record<string, unknown>>;
}

/** What a domain gives to the shell: its addresses, its menu entries, its contributions to other pages. */
export interface DomainRoutes {
  readonly area: string;
  /** Paths without a leading slash, relative to the root; pages are lazy (see `lazyScreens`). */
  readonly routes: RouteObject[];
  readonly nav?: readonly NavEntry[];
  readonly slots?: readonly SlotEntry[];
}
