import type { Ref, SelectHTMLAttributes } from 'react';
import { classNames } from '../class-names.js';
import { FieldFrame, useFieldTies, type FieldTexts } from './field-frame.js';

/** One thing to choose: the key that is sent and the words that are read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export interface SelectFieldProps
  extends FieldTexts, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children'> {
  choices: readonly Choice[];
  /** First entry with an empty value, e.g. "Bitte wählen". */
  empty?: string;
  ref?: Ref<HTMLSelectElement>;
}

/** One of many; for up to six choices a `RadioGroup` is quicker to read. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  id,
  choices,
  empty,
  className,
  ...select
}: SelectFieldProps) {
  const texts = { label, hint, error, optional };
  const ties = useFieldTies(id, texts);
  return (
    <FieldFrame ties={ties} texts={texts}>
      <div className="kern-form-input__select-wrapper">
        <select
          {...select}
          {...ties}
          className={classNames(
            'kern-form-input__select',
            error ? 'kern-form-input__select--error' : null,
            className,
          )}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
