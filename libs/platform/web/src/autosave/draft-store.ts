const PREFIX = 'allmende.draft.';

/** Texts that the server does not have yet, kept on this device. Never throws: storage may be full or forbidden. */
export interface DraftStore {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  forget(key: string): void;
}

/** Drafts in the storage of the browser; elsewhere and when storage is refused they are simply not kept. */
export const deviceDrafts: DraftStore = {
  read(key) {
    return attempt(() => {
      const text = localStorage.getItem(PREFIX + key);
      return text === null ? undefined : (JSON.parse(text) as unknown);
    });
  },
  write(key, value) {
    attempt(() => localStorage.setItem(PREFIX + key, JSON.stringify(value)));
  },
  forget(key) {
    attempt(() => localStorage.removeItem(PREFIX + key));
  },
};

/** Removes all drafts of this device; to be called on signing out, because the next person may be another. */
export function forgetAllDrafts(): void {
  attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  });
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
