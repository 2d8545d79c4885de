import { diffWordsWithSpace } from 'diff';

/** A piece of two texts: in both, only in the older, or only in the newer. */
export interface TextPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

// Beyond so many differing words nobody reads them one by one, and the search for them would hold up the page.
const MOST_EDITS = 400;

/** Two texts word by word; where they have hardly anything in common, the one and then the other. */
export function compareTexts(older: string, newer: string): readonly TextPiece[] {
  const pieces = diffWordsWithSpace(older, newer, { maxEditLength: MOST_EDITS });
  if (pieces === undefined)
    return [
      { kind: 'removed', text: older },
      { kind: 'added', text: newer },
    ];
  return pieces.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
