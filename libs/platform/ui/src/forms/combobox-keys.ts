/** What a key press means in a combobox with a list, after the ARIA Authoring Practices (editable, list autocomplete). */
export type ComboboxMove =
  | { readonly kind: 'highlight'; readonly index: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'choose' }
  | { readonly kind: 'none' };

const NONE: ComboboxMove = { kind: 'none' };

/** The place of the keyboard in the list: -1 is the field itself. */
export interface ComboboxPlace {
  readonly open: boolean;
  readonly index: number;
  readonly count: number;
}

const KEYS: Readonly<Record<string, (place: ComboboxPlace, altKey: boolean) => ComboboxMove>> = {
  ArrowDown: (place, altKey) => (altKey ? { kind: 'open' } : step(place, 1)),
  ArrowUp: (place, altKey) => (altKey ? { kind: 'close' } : step(place, -1)),
  Enter: ({ open, index }) => (open && index >= 0 ? { kind: 'choose' } : NONE),
  Tab: ({ open }) => (open ? { kind: 'close' } : NONE),
  Escape: ({ open }) => ({ kind: open ? 'close' : 'clear' }),
};

/** Reads a key press. Home, End and the side arrows stay with the text, as in every text field. */
export function comboboxMove(key: string, altKey: boolean, place: ComboboxPlace): ComboboxMove {
  return KEYS[key]?.(place, altKey) ?? NONE;
}

function step(place: ComboboxPlace, by: 1 | -1): ComboboxMove {
  if (!place.open) return { kind: 'open' };
  if (place.count === 0) return NONE;
  // One more place than entries: from the last entry on, the keyboard comes back to the field (-1).
  const places = place.count + 1;
  const next = (place.index + 1 + by + places) % places;
  return { kind: 'highlight', index: next - 1 };
}
