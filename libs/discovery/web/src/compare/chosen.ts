import { MOST_COMPARED, withChosen } from '@allmende/discovery-core';
import { useSyncExternalStore } from 'react';
import { deviceList } from '../parts/device-list.js';

const list = deviceList('allmende.compare');

/** What is chosen to be compared, on this device; null as long as the page has not come alive. */
export interface Chosen {
  readonly keys: readonly string[] | null;
  readonly isFull: boolean;
  readonly choose: (key: string, isChosen: boolean) => void;
  readonly clear: () => void;
}

export function useChosen(): Chosen {
  const keys = useSyncExternalStore(
    list.onChange,
    () => list.read(),
    () => null,
  );
  return {
    keys,
    isFull: (keys?.length ?? 0) >= MOST_COMPARED,
    choose: (key, isChosen) => list.write(withChosen(list.read(), key, isChosen)),
    clear: () => list.write([]),
  };
}

/** The address of a comparison; commas stay readable. */
export function comparisonAddress(
  keys: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string {
  const rest = new URLSearchParams(more).toString();
  const named = keys.map(encodeURIComponent).join(',');
  return `/loesungen/vergleich?mit=${named}${rest === '' ? '' : `&${rest}`}`;
}
