import {
  useAutosave,
  type AutosaveResult,
  type ProblemAnswer,
  type SaveAnswer,
} from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { changesOf, clashes, isSameText, merged, type SameText, type Texts, type Writing } from './merge.js';

/** What the server answered: `saved` is what it keeps now, its own or somebody else's. */
export type SentTexts =
  | { readonly kind: 'saved' | 'stale'; readonly saved: Texts; readonly version: number }
  | { readonly kind: 'refused'; readonly problems: readonly ProblemAnswer[] };

/** Texts that several people write, and how they are sent. */
export interface SharedTexts {
  /** Names the texts on this device. */
  readonly key: string;
  readonly texts: Texts;
  readonly version: number;
  readonly send: (texts: Texts, changes: Texts, version: number) => Promise<SentTexts>;
  readonly disabled: boolean;
  /** When what the server keeps is written differently and still means the same. */
  readonly isSame?: SameText;
}

/** The texts as the form holds them, and where they stand. */
export interface WritingTogether {
  readonly texts: Texts;
  readonly write: (change: (before: Texts) => Texts) => void;
  /** A person decided between clashing texts; the result is saved over the newer version. */
  readonly decide: (chosen: Texts) => void;
  readonly autosave: AutosaveResult<Writing>;
}

/**
 * Writes together with others. Changes in different places are put together without asking; only where two people wrote
 * different things in the same place somebody has to choose.
 */
export function useTogether(shared: SharedTexts): WritingTogether {
  const [writing, setWriting] = useState<Writing>({ texts: shared.texts, base: shared.texts });
  const save = useSave(shared, setWriting);
  const autosave = useAutosave<Writing>({
    key: shared.key,
    value: writing,
    version: shared.version,
    save,
    onRestore: (kept) => {
      // What the server has now may be newer than what this device knew when it lost the connection.
      const isOpen = Object.keys(clashes(kept, shared.texts, shared.isSame)).length > 0;
      setWriting(isOpen ? kept : { texts: merged(kept, shared.texts), base: shared.texts });
    },
    disabled: shared.disabled,
  });
  const decide = (chosen: Texts) => {
    const theirs = autosave.conflict?.theirs.texts ?? writing.base;
    const decided = { texts: { ...merged(writing, theirs), ...chosen }, base: theirs };
    setWriting(decided);
    void autosave.resolve(decided);
  };
  const write = (change: (before: Texts) => Texts) =>
    setWriting(({ texts, base }) => ({ texts: change(texts), base }));
  return { texts: writing.texts, write, decide, autosave };
}

function useSave(
  { texts, send, isSame = isSameText }: SharedTexts,
  setWriting: (change: (before: Writing) => Writing) => void,
) {
  const client = useApolloClient();
  const shown = useRef(true);
  // What the server has, as far as this page knows; a draft of this device may be older.
  const known = useRef(texts);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  const stale = (version: number): SaveAnswer<Writing> => ({
    kind: 'stale',
    theirs: { texts: known.current, base: known.current },
    version,
  });
  return async function save(writing: Writing, version: number): Promise<SaveAnswer<Writing>> {
    if (Object.keys(clashes(writing, known.current, isSame)).length > 0) return stale(version);
    const changes = changesOf(writing);
    if (Object.keys(changes).length === 0) return { kind: 'saved', version };
    const answer = await send(merged(writing, known.current), changes, version);
    if (answer.kind === 'refused') return answer;
    known.current = answer.saved;
    if (answer.kind === 'stale') {
      const isClash = Object.keys(clashes(writing, answer.saved, isSame)).length > 0;
      return isClash ? stale(answer.version) : save(writing, answer.version);
    }
    const agreed = { ...answer.saved, ...asTyped(answer.saved, changes, isSame) };
    setWriting((before) => ({ texts: merged(before, agreed), base: agreed }));
    // The page has been left: whatever shows this application now may have been asked before the text arrived.
    if (!shown.current) void client.refetchQueries({ include: ['ApplicationWorkspace'] });
    return { kind: 'saved', version: answer.version };
  };
}

// The server trims a text or writes an amount its own way. Taking that over while somebody types would disturb them.
function asTyped(saved: Texts, changes: Texts, isSame: SameText): Texts {
  return Object.fromEntries(Object.entries(changes).filter(([key, text]) => isSame(saved[key] ?? '', text)));
}
