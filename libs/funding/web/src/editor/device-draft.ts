import { useEffect, useRef } from 'react';

// The prefix under which the platform keeps and, on signing out, forgets the texts of this device.
const PREFIX = 'allmende.draft.';

/** Keeps a form on this device until it is sent, and puts it back on the next visit. */
export function useDeviceDraft<Draft>(key: string, draft: Draft, restore: (kept: Draft) => void): void {
  const first = useRef(true);
  useEffect(() => {
    const kept = attempt(() => JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as Draft | null);
    if (kept) restore(kept);
    // Only once, before anything is typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the sentence above
  }, [key]);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    attempt(() => localStorage.setItem(PREFIX + key, JSON.stringify(draft)));
  }, [key, draft]);
}

/** Forgets a form that has been sent. */
export function forgetDraft(key: string): void {
  attempt(() => localStorage.removeItem(PREFIX + key));
}

// Storage may be full or forbidden; then a draft is simply not kept.
function attempt<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
