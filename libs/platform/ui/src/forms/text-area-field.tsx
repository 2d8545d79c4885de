import { useEffect, useId, useRef, useState, type Ref, type TextareaHTMLAttributes } from 'react';
import { classNames } from '../class-names.js';
import { useUiText } from '../ui-text.js';
import { FieldFrame, useFieldTies, type FieldTexts } from './field-frame.js';

export interface TextAreaFieldProps
  extends FieldTexts, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'children'> {
  /** Shows how many characters are left. Typing beyond stays possible: cutting would lose a pasted text. */
  limit?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; grows with its content and counts against a limit. */
export function TextAreaField({
  label,
  hint,
  error,
  optional,
  id,
  limit,
  ref,
  className,
  onChange,
  ...area
}: TextAreaFieldProps) {
  const counterId = useId();
  const texts = { label, hint, error, optional };
  const ties = useFieldTies(id, texts, limit === undefined ? undefined : counterId);
  const own = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(String(area.value ?? area.defaultValue ?? '').length);
  const shown = area.value === undefined ? length : String(area.value).length;
  useEffect(() => fitHeight(own.current), [area.value, length]);
  return (
    <FieldFrame ties={ties} texts={texts}>
      <textarea
        rows={4}
        {...area}
        {...ties}
        ref={(element) => {
          own.current = element;
          passRef(ref, element);
        }}
        onChange={(event) => {
          setLength(event.target.value.length);
          onChange?.(event);
        }}
        className={classNames(
          'kern-form-input__input al-textarea',
          error ? 'kern-form-input__input--error' : null,
          className,
        )}
      />
      {limit !== undefined && <Counter id={counterId} left={limit - shown} />}
    </FieldFrame>
  );
}

function Counter({ id, left }: { id: string; left: number }) {
  const text = useUiText();
  return (
    <div
      id={id}
      className={classNames('al-counter', left < 0 && 'al-counter--over')}
      aria-live={left < 20 ? 'polite' : 'off'}
    >
      {left < 0 ? text.charactersOver(-left) : text.charactersLeft(left)}
    </div>
  );
}

function passRef(ref: Ref<HTMLTextAreaElement> | undefined, element: HTMLTextAreaElement | null): void {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
}

function fitHeight(element: HTMLTextAreaElement | null): void {
  if (element === null) return;
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + 4}px`;
}
