import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { classNames } from '../class-names.js';
import { useUiText } from '../ui-text.js';
import { comboboxMove } from './combobox-keys.js';
import { FieldFrame, useFieldTies, type FieldTexts } from './field-frame.js';
import {
  useSuggestions,
  type LoadSuggestions,
  type Suggestion,
  type Suggestions,
} from './use-suggestions.js';

export interface ComboboxProps<Item extends Suggestion> extends FieldTexts {
  id?: string;
  /** With a name the key of the chosen item is sent with the form. */
  name?: string;
  load: LoadSuggestions<Item>;
  chosen: Item | null;
  onChoose: (item: Item | null) => void;
  /** Told on every letter, for forms that also take free text. */
  onTextChange?: (text: string) => void;
  /** Keeps typed text that is no suggestion; otherwise leaving the field puts the chosen label back. */
  freeText?: boolean;
  placeholder?: string;
  minLength?: number;
  /** Milliseconds of rest before asking. */
  pause?: number;
  required?: boolean;
}

/** A text field that suggests entries while one types; complete by keyboard, counts announced. */
export function Combobox<Item extends Suggestion>(props: ComboboxProps<Item>) {
  const { label, hint, error, optional, id, chosen, minLength = 2, pause = 200 } = props;
  const texts = { label, hint, error, optional };
  const ties = useFieldTies(id, texts);
  const field = useComboboxState(props, minLength, pause);
  const listId = `${ties.id}-list`;
  return (
    <FieldFrame ties={ties} texts={texts}>
      <div className="al-combobox" onBlur={field.leave}>
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          {...ties}
          required={props.required}
          placeholder={props.placeholder}
          aria-autocomplete="list"
          aria-expanded={field.shown}
          aria-controls={listId}
          aria-activedescendant={field.shown && field.index >= 0 ? `${listId}-${field.index}` : undefined}
          value={field.text}
          onChange={(event) => field.type(event.target.value)}
          onKeyDown={field.press}
          className={classNames('kern-form-input__input', error ? 'kern-form-input__input--error' : null)}
        />
        {props.name !== undefined && <input type="hidden" name={props.name} value={chosen?.key ?? ''} />}
        <SuggestionList field={field} listId={listId} labelId={`${ties.id}-label`} />
        <ComboboxStatus open={field.open} suggestions={field.suggestions} />
      </div>
    </FieldFrame>
  );
}

interface SuggestionListProps<Item extends Suggestion> {
  field: Pick<ComboboxState<Item>, 'shown' | 'index' | 'suggestions' | 'choose'>;
  listId: string;
  labelId: string;
}

function SuggestionList<Item extends Suggestion>({ field, listId, labelId }: SuggestionListProps<Item>) {
  return (
    <ul
      id={listId}
      role="listbox"
      aria-labelledby={labelId}
      className="al-combobox__list"
      hidden={!field.shown}
    >
      {field.suggestions.items.map((item, index) => (
        <SuggestionOption
          key={item.key}
          id={`${listId}-${index}`}
          item={item}
          active={index === field.index}
          onChoose={() => field.choose(item)}
        />
      ))}
    </ul>
  );
}

function SuggestionOption({
  id,
  item,
  active,
  onChoose,
}: {
  id: string;
  item: Suggestion;
  active: boolean;
  onChoose: () => void;
}) {
  const own = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) own.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    // The keyboard stays in the field (aria-activedescendant), so the option itself takes the pointer only.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are handled by the combobox input
    <li
      id={id}
      ref={own}
      role="option"
      aria-selected={active}
      className="al-combobox__option"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{item.label}</span>
      {item.description !== undefined && <span className="al-combobox__description">{item.description}</span>}
    </li>
  );
}

function ComboboxStatus({ open, suggestions }: { open: boolean; suggestions: Suggestions<Suggestion> }) {
  const text = useUiText();
  const known = open && !suggestions.busy && suggestions.answered !== null;
  const count = suggestions.items.length;
  return (
    <>
      {known && count === 0 && (
        <p className="al-combobox__none" aria-hidden="true">
          {text.noSuggestions}
        </p>
      )}
      <span role="status" className="al-visually-hidden">
        {known ? (count === 0 ? text.noSuggestions : text.suggestions(count)) : ''}
      </span>
    </>
  );
}

type ComboboxState<Item extends Suggestion> = ReturnType<typeof useComboboxState<Item>>;

function useComboboxState<Item extends Suggestion>(
  props: ComboboxProps<Item>,
  minLength: number,
  pause: number,
) {
  const { chosen, onChoose, onTextChange, freeText = false } = props;
  const [text, setText] = useState(chosen?.label ?? '');
  const [open, setOpen] = useState(false);
  const [index, setIndex] = useState(-1);
  const chosenLabel = chosen?.label ?? null;
  useEffect(() => {
    if (chosenLabel !== null) setText(chosenLabel);
  }, [chosenLabel]);
  const suggestions = useSuggestions(text, open, props.load, minLength, pause);
  const close = () => {
    setOpen(false);
    setIndex(-1);
  };
  const write = (next: string) => {
    setText(next);
    onTextChange?.(next);
  };
  const choose = (item: Item) => {
    write(item.label);
    onChoose(item);
    close();
  };
  const clear = () => {
    write('');
    if (chosen !== null) onChoose(null);
  };
  const type = (next: string) => {
    write(next);
    setOpen(true);
    setIndex(-1);
    if (chosen !== null && next !== chosen.label) onChoose(null);
  };
  const leave = () => {
    close();
    if (!freeText && chosen === null && text !== '') write('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = comboboxMove(event.key, event.altKey, { open, index, count: suggestions.items.length });
    if (move.kind === 'none') return;
    if (event.key !== 'Tab') event.preventDefault();
    if (move.kind === 'highlight') setIndex(move.index);
    else if (move.kind === 'open') setOpen(true);
    else if (move.kind === 'clear') clear();
    else if (move.kind === 'close') close();
    else choose(suggestions.items[index] as Item);
  };
  const shown = open && suggestions.items.length > 0;
  return { text, open, shown, index, suggestions, type, press, leave, choose };
}
