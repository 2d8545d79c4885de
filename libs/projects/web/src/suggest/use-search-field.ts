import { comboboxMove, useSuggestions, type LoadSuggestions } from '@allmende/platform-ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.js';
import { toRecent, type SearchSuggestion } from './suggestion-groups.js';

const LETTERS = 2;
const PAUSE_MS = 150;

export interface SearchFieldOptions {
  readonly load: LoadSuggestions<SearchSuggestion>;
  readonly onGo: (href: string) => void;
  readonly forgetWords: string;
}

/**
 * Makes a search field that stands already, and works without this, one with suggestions. It listens instead of
 * rendering the field, because the field is on the page before this script is.
 */
export function useSearchField(field: HTMLInputElement, { load, onGo, forgetWords }: SearchFieldOptions) {
  const [text, setText] = useState(field.value);
  const [open, setOpen] = useState(document.activeElement === field);
  const [index, setIndex] = useState(-1);
  const [recent, setRecent] = useState(recentSearches);
  const asked = useSuggestions(text, open, load, LETTERS, PAUSE_MS);
  const isEmpty = text.trim() === '';
  const items = isEmpty ? toRecent(recent, forgetWords) : asked.items;
  const close = useCallback(() => {
    setOpen(false);
    setIndex(-1);
  }, []);
  const choose = (item: SearchSuggestion) => {
    if (item.href === null) {
      forgetSearches();
      setRecent([]);
    } else onGo(item.href);
    close();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const move = comboboxMove(event.key, event.altKey, { open, index, count: items.length });
    if (move.kind === 'close' && event.key === 'Escape') event.preventDefault();
    if (move.kind === 'close') return close();
    if (move.kind === 'none' || move.kind === 'clear') return;
    event.preventDefault();
    if (move.kind === 'open') setOpen(true);
    else if (move.kind === 'highlight') setIndex(move.index);
    else if (items[index] !== undefined) choose(items[index]);
  };
  useListeners(field, {
    press,
    type: () => {
      setText(field.value);
      setOpen(true);
      setIndex(-1);
    },
    enter: () => {
      setText(field.value);
      setRecent(recentSearches());
      setOpen(field.value.trim() === '');
    },
    leave: close,
    submit: () => {
      rememberSearch(field.value);
      close();
    },
  });
  const shown = open && items.length > 0;
  const answered = open && !isEmpty && asked.answered !== null && !asked.busy;
  return { items, index, shown, answered, choose };
}

interface FieldListeners {
  readonly press: (event: KeyboardEvent) => void;
  readonly type: () => void;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly submit: () => void;
}

function useListeners(field: HTMLInputElement, listeners: FieldListeners): void {
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => latest.current.press(event);
    const type = () => latest.current.type();
    const enter = () => latest.current.enter();
    const leave = () => latest.current.leave();
    const submit = () => latest.current.submit();
    const { form } = field;
    field.addEventListener('keydown', press);
    field.addEventListener('input', type);
    field.addEventListener('focus', enter);
    field.addEventListener('blur', leave);
    form?.addEventListener('submit', submit);
    return () => {
      field.removeEventListener('keydown', press);
      field.removeEventListener('input', type);
      field.removeEventListener('focus', enter);
      field.removeEventListener('blur', leave);
      form?.removeEventListener('submit', submit);
    };
  }, [field]);
}
