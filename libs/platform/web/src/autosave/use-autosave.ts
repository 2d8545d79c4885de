import { useCallback, useEffect, useRef, useState } from 'react';
import { Autosave, type AutosaveState, type SaveAnswer } from './autosave.js';
import { deviceDrafts } from './draft-store.js';

/** The text of a form, how to save it and how to put it back. */
export interface UseAutosaveOptions<Value> {
  /** Names the text on this device, e.g. `application:<id>:<section>`. */
  key: string;
  /** The text as the form holds it now; compared by its JSON. */
  value: Value;
  /** The version the server had when the form was filled. */
  version: number;
  save: (value: Value, version: number) => Promise<SaveAnswer<Value>>;
  /** Puts back a text of this device that the server never got; called once, before anything is saved. */
  onRestore?: (value: Value) => void;
  pause?: number;
  disabled?: boolean;
}

/** Where the text stands, and what a form can do about it. */
export interface AutosaveResult<Value> extends AutosaveState<Value> {
  /** True when an unsaved text of this device was put back. */
  readonly restored: boolean;
  readonly flush: () => Promise<void>;
  readonly resolve: (value: Value) => Promise<void>;
}

/** Saves a form as one goes. Its `state`, `conflict` and `problems` are made for `SaveStatus` and the form. */
export function useAutosave<Value>(options: UseAutosaveOptions<Value>): AutosaveResult<Value> {
  const { key, value, version, pause = 800, disabled = false } = options;
  const latest = useRef(options);
  const engine = useRef<Autosave<Value> | null>(null);
  const sent = useRef(JSON.stringify(value));
  const [state, setState] = useState<AutosaveState<Value>>(() => nothingYet(version));
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const save = (text: Value, at: number) => latest.current.save(text, at);
    const kept = deviceDrafts.read(key) as { value: Value; version?: number } | undefined;
    const draft = kept !== undefined && JSON.stringify(kept.value) !== sent.current ? kept : undefined;
    const autosave = new Autosave<Value>({
      key,
      // A text put back was written on the version of its day: if others saved since, that must come out as a conflict.
      version: draft?.version ?? version,
      save,
      pause,
      drafts: deviceDrafts,
      onState: setState,
    });
    engine.current = autosave;
    if (draft !== undefined) {
      latest.current.onRestore?.(draft.value);
      setRestored(true);
    }
    const stopListening = flushOnLeaving(autosave);
    return () => {
      stopListening();
      void autosave.flush();
      autosave.close();
    };
    // A new version from outside is the result of our own save; only another text starts over.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see the sentence above
  }, [key, pause]);
  const text = JSON.stringify(value);
  useEffect(() => {
    if (disabled || text === sent.current) return;
    sent.current = text;
    engine.current?.change(JSON.parse(text) as Value);
  }, [text, disabled]);
  const flush = useCallback(async () => engine.current?.flush(), []);
  const resolve = useCallback(async (chosen: Value) => {
    sent.current = JSON.stringify(chosen);
    await engine.current?.resolve(chosen);
  }, []);
  return { ...state, restored, flush, resolve };
}

function nothingYet<Value>(version: number): AutosaveState<Value> {
  return { state: 'idle', savedAt: null, version, conflict: null, problems: [] };
}

function flushOnLeaving(autosave: { flush(): Promise<void> }): () => void {
  const flush = () => void autosave.flush();
  const hidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('pagehide', flush);
  window.addEventListener('online', flush);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('online', flush);
    document.removeEventListener('visibilitychange', hidden);
  };
}
