/** A short list that stays on the device: it says nothing about anybody to anybody. */
export interface DeviceList {
  readonly read: () => readonly string[];
  readonly write: (values: readonly string[]) => void;
  /** For `useSyncExternalStore`: hears of changes here and in other windows. */
  readonly onChange: (listener: () => void) => () => void;
}

const NOTHING: readonly string[] = [];

/** Where storing is refused the list lasts as long as the page. */
export function deviceList(name: string): DeviceList {
  let kept: readonly string[] | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key !== name) return;
    kept = null;
    tell();
  };
  return {
    read: () => (kept ??= stored(name)),
    write: (values) => {
      kept = values;
      try {
        localStorage.setItem(name, JSON.stringify(values));
      } catch {
        // Private windows may refuse; the choice then lasts as long as the page.
      }
      tell();
    },
    onChange: (listener) => {
      if (listeners.size === 0) addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('storage', onStorage);
      };
    },
  };
}

function stored(name: string): readonly string[] {
  try {
    const values: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : NOTHING;
  } catch {
    return NOTHING;
  }
}
