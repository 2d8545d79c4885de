import { useEffect, useRef, useState } from 'react';

/** One suggestion: a stable key, the words put into the field, and a quieter line that tells it from its namesakes. */
export interface Suggestion {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
}

/** Asks for suggestions; the signal ends requests that newer letters made useless. */
export type LoadSuggestions<Item extends Suggestion> = (
  text: string,
  signal: AbortSignal,
) => Promise<readonly Item[]>;

/** The suggestions for the text typed last, and whether newer ones are on their way. */
export interface Suggestions<Item extends Suggestion> {
  readonly items: readonly Item[];
  readonly busy: boolean;
  /** The text the items belong to, null before the first answer. */
  readonly answered: string | null;
}

const NOTHING = { items: [], busy: false, answered: null } as const;

/** Waits until typing pauses, asks, and drops answers to older texts. A failed request leaves the list empty. */
export function useSuggestions<Item extends Suggestion>(
  text: string,
  active: boolean,
  load: LoadSuggestions<Item>,
  minLength: number,
  pause: number,
): Suggestions<Item> {
  const [state, setState] = useState<Suggestions<Item>>(NOTHING);
  const latestLoad = useRef(load);
  useEffect(() => {
    latestLoad.current = load;
  });
  const wanted = active && text.trim().length >= minLength;
  useEffect(() => {
    if (!wanted) return setState(NOTHING);
    const abort = new AbortController();
    const answer = (items: readonly Item[]) => {
      if (!abort.signal.aborted) setState({ items, busy: false, answered: text });
    };
    setState((before) => ({ ...before, busy: true }));
    const timer = setTimeout(() => {
      latestLoad.current(text.trim(), abort.signal).then(answer, () => answer([]));
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, wanted, pause]);
  return state;
}
