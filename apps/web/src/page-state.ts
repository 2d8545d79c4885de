import type { CarriedFailures, Language, Theme } from '@allmende/platform-web';
import type { NormalizedCacheObject } from '@apollo/client';
import type { HydrationState } from 'react-router';

/** The id of the element that carries the state of the page from the server to the browser. */
export const STATE_ELEMENT = 'allmende-state';

/** The files a page needs, known to the server from the manifest of the build. */
export interface PageAssets {
  readonly entry: string;
  readonly styles: readonly string[];
  readonly preloads: readonly string[];
  readonly fonts: readonly string[];
}

/** Everything the browser must know to show the same page as the server. */
export interface PageState {
  readonly language: Language;
  readonly theme: Theme;
  readonly publicUrl: string;
  readonly assets: PageAssets;
  /** The service behind the site did not answer; the page says so. */
  readonly unavailable: boolean;
  readonly cache: NormalizedCacheObject;
  /** Queries that failed: the browser begins with the same words instead of a skeleton. */
  readonly failures: CarriedFailures;
  readonly hydration: HydrationState;
}

/** JSON that can stand inside a script element: no `<` that could end it, no line separators. */
export function serialiseState(state: PageState): string {
  return JSON.stringify(state)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
