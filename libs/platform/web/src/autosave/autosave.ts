import type { SaveState } from '@allmende/platform-ui';
import type { ProblemAnswer } from '../problems/problem-text.js';
import type { DraftStore } from './draft-store.js';

/** What the server said to a text. A rejected promise means it was not reached, and is tried again. */
export type SaveAnswer<Value> =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly theirs: Value; readonly version: number }
  | { readonly kind: 'refused'; readonly problems: readonly ProblemAnswer[] };

/** Two texts for one place: what was typed here, and what somebody else saved meanwhile. */
export interface SaveConflict<Value> {
  readonly mine: Value;
  readonly theirs: Value;
  readonly version: number;
}

/** Where a text stands between this device and the server. */
export interface AutosaveState<Value> {
  readonly state: SaveState;
  readonly savedAt: Date | null;
  readonly version: number;
  readonly conflict: SaveConflict<Value> | null;
  readonly problems: readonly ProblemAnswer[];
}

/** What an autosave needs from outside: how to save, where drafts lie, whom to tell. */
export interface AutosaveOptions<Value> {
  readonly key: string;
  readonly version: number;
  readonly save: (value: Value, version: number) => Promise<SaveAnswer<Value>>;
  readonly drafts: DraftStore;
  /** Milliseconds of rest after the last change. */
  readonly pause: number;
  readonly onState: (state: AutosaveState<Value>) => void;
}

const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;
/** Whoever types on without a rest is saved as well: with the way to the server it stays below five seconds. */
const LONGEST_UNSAVED = 3_500;

/**
 * Saves a text some time after the last change, and while one types on every few seconds, one request at a time. What is not on the server is on the device.
 * Lost connections are tried again after 1, 2, 4 … 30 seconds; a conflict stops saving until a person decides.
 */
export class Autosave<Value> {
  private current: AutosaveState<Value>;
  private pending: { value: Value } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private retryAfter = FIRST_RETRY;
  private closed = false;
  /** When the first change came that no save has taken along. */
  private unsavedSince: number | null = null;

  constructor(private readonly options: AutosaveOptions<Value>) {
    this.current = { state: 'idle', savedAt: null, version: options.version, conflict: null, problems: [] };
  }

  /** The text changed. */
  change(value: Value): void {
    this.pending = { value };
    this.options.drafts.write(this.options.key, { value, version: this.current.version });
    if (this.current.conflict !== null)
      return this.show({ conflict: { ...this.current.conflict, mine: value } });
    this.unsavedSince ??= Date.now();
    const left = this.unsavedSince + LONGEST_UNSAVED - Date.now();
    this.wait(Math.min(this.options.pause, Math.max(left, 0)));
  }

  /** Saves now: on leaving the page, on coming back online, before a submission. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running !== null) await this.running;
    if (this.pending === null || this.current.conflict !== null) return;
    this.running = this.send(this.pending.value).finally(() => {
      this.running = null;
    });
    await this.running;
  }

  /** A person looked at both texts and decided for this one. */
  async resolve(value: Value): Promise<void> {
    const version = this.current.conflict?.version ?? this.current.version;
    this.show({ conflict: null, version });
    this.change(value);
    await this.flush();
  }

  /** Ends timers; the draft stays on the device. */
  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send(value: Value): Promise<void> {
    this.unsavedSince = null;
    this.show({ state: 'saving' });
    try {
      this.take(value, await this.options.save(value, this.current.version));
    } catch {
      this.show({ state: 'offline' });
      this.wait(this.retryAfter);
      this.retryAfter = Math.min(this.retryAfter * 2, LONGEST_RETRY);
    }
  }

  private take(value: Value, answer: SaveAnswer<Value>): void {
    this.retryAfter = FIRST_RETRY;
    if (answer.kind === 'stale') {
      const mine = this.pending?.value ?? value;
      return this.show({
        state: 'conflict',
        conflict: { mine, theirs: answer.theirs, version: answer.version },
      });
    }
    const newer = this.pending !== null && this.pending.value !== value;
    if (answer.kind === 'saved') {
      this.show({ state: 'saved', savedAt: new Date(), version: answer.version, problems: [] });
      if (!newer) this.options.drafts.forget(this.options.key);
    } else {
      this.show({ state: 'refused', problems: answer.problems });
    }
    if (newer) this.wait(this.options.pause);
    else this.pending = null;
  }

  private show(change: Partial<AutosaveState<Value>>): void {
    this.current = { ...this.current, ...change };
    if (!this.closed) this.options.onState(this.current);
  }
}
