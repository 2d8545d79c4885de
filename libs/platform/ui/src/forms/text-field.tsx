import type { InputHTMLAttributes, Ref } from 'react';
import { classNames } from '../class-names.js';
import { FieldFrame, useFieldTies, type FieldTexts } from './field-frame.js';

export interface TextFieldProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'children'> {
  ref?: Ref<HTMLInputElement>;
}

/** One line of text: also e-mail, password, address, number and date by `type`. */
export function TextField({ label, hint, error, optional, id, className, ...input }: TextFieldProps) {
  const texts = { label, hint, error, optional };
  const ties = useFieldTies(id, texts);
  return (
    <FieldFrame ties={ties} texts={texts}>
      <input
        type="text"
        {...input}
        {...ties}
        className={classNames(
          'kern-form-input__input',
          error ? 'kern-form-input__input--error' : null,
          className,
        )}
      />
    </FieldFrame>
  );
}

/**
 * An amount of money as typed, with the unit behind it. The field knows no numbers: parsing belongs to the
 * schema of the form.
 */
export function AmountField({
  label,
  hint,
  error,
  optional,
  id,
  className,
  unit = '€',
  ...input
}: TextFieldProps & { unit?: string }) {
  const texts = { label, hint, error, optional };
  const ties = useFieldTies(id, texts);
  return (
    <FieldFrame ties={ties} texts={texts}>
      <div className="kern-input-group al-amount">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          {...input}
          {...ties}
          aria-describedby={classNames(ties['aria-describedby'], `${ties.id}-unit`)}
          className={classNames(
            'kern-form-input__input al-amount__input',
            error ? 'kern-form-input__input--error' : null,
            className,
          )}
        />
        <span className="kern-input-group-text" id={`${ties.id}-unit`}>
          {unit}
        </span>
      </div>
    </FieldFrame>
  );
}
