/** Texts by key: answers by question, or lines of a budget by their key. An absent key and an empty text are the same. */
export type Texts = Readonly<Record<string, string>>;

/** What somebody writes, and what the server had when it last agreed with them. */
export interface Writing {
  readonly texts: Texts;
  readonly base: Texts;
}

/** What was written here since the server last agreed. */
export function changesOf({ texts, base }: Writing): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([key, text]) => text !== (base[key] ?? '')));
}

/** My changes that meet a different change of somebody else; all others can stand beside each other. */
export function clashes(writing: Writing, theirs: Texts, isSame: SameText = isSameText): Texts {
  const { base } = writing;
  return Object.fromEntries(
    Object.entries(changesOf(writing)).filter(([key, mine]) => {
      const saved = theirs[key] ?? '';
      return !isSame(saved, base[key] ?? '') && !isSame(saved, mine);
    }),
  );
}

/** True when two texts mean the same to whoever keeps them. */
export type SameText = (one: string, other: string) => boolean;

/** The server composes characters and trims the ends; neither is somebody's change. */
export function isSameText(one: string, other: string): boolean {
  return one.normalize('NFC').trim() === other.normalize('NFC').trim();
}

/** Their texts with my changes on top: where nobody touched the same place, nothing is lost and nobody is asked. */
export function merged(writing: Writing, theirs: Texts): Texts {
  return { ...theirs, ...changesOf(writing) };
}
