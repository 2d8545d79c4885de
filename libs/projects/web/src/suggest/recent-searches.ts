/** With the prefix of drafts: signing out forgets them too, because the next person may be another. */
const KEY = 'allmende.draft.recent-searches';

/** How many searches a device remembers. */
const MOST = 6;

/** The last searches of this device, the latest first; none where storage is refused. */
export function recentSearches(): readonly string[] {
  return (
    attempt(() => {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, MOST) : [];
    }) ?? []
  );
}

/** Remembers a search on this device only; nobody else learns of it. */
export function rememberSearch(text: string): void {
  const asked = text.trim().slice(0, 200);
  if (asked === '') return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== asked.toLowerCase());
  attempt(() => localStorage.setItem(KEY, JSON.stringify([asked, ...others].slice(0, MOST))));
}

/** Forgets all of them. */
export function forgetSearches(): void {
  attempt(() => localStorage.removeItem(KEY));
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
