import { useCallback, useEffect, useState } from 'react';

// The same place as the drafts of the platform, so that signing out empties it too.
const PREFIX = 'allmende.draft.';

/** A text that only this device has until it is sent, and how to change or forget it. */
export interface DeviceDraft<Value> {
  readonly value: Value;
  readonly change: (part: Partial<Value>) => void;
  /** True when a text of an earlier visit was put back. */
  readonly restored: boolean;
  readonly forget: () => void;
}

/** Keeps a form on this device with every letter, so that closing the page, a crash or a sign-in in between loses nothing. */
export function useDeviceDraft<Value extends object>(key: string, empty: Value): DeviceDraft<Value> {
  const [first] = useState(() => read<Value>(key));
  const [value, setValue] = useState<Value>(() => ({ ...empty, ...first }));
  const [touched, setTouched] = useState(false);
  const [restored, setRestored] = useState(first !== null);
  useEffect(() => {
    if (touched) attempt(() => localStorage.setItem(PREFIX + key, JSON.stringify({ value })));
  }, [key, value, touched]);
  const change = useCallback((part: Partial<Value>) => {
    setTouched(true);
    setValue((before) => ({ ...before, ...part }));
  }, []);
  const forget = useCallback(() => {
    setTouched(false);
    setRestored(false);
    setValue(empty);
    attempt(() => localStorage.removeItem(PREFIX + key));
  }, [key, empty]);
  return { value, change, restored, forget };
}

function read<Value>(key: string): Partial<Value> | null {
  const text = attempt(() => localStorage.getItem(PREFIX + key)) ?? null;
  const kept = text === null ? null : attempt(() => JSON.parse(text) as { value?: Partial<Value> });
  return kept?.value ?? null;
}

// Storage may be full or forbidden; then the text simply lives as long as the page.
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
