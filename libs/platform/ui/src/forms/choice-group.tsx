import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react';
import { classNames } from '../class-names.js';
import { FieldError, FieldHint, OptionalMark, type FieldTexts } from './field-frame.js';
import type { Choice } from './select-field.js';

type OptionAttributes = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'value' | 'id' | 'name' | 'checked'
>;

interface GroupProps extends FieldTexts {
  id?: string;
  name: string;
  choices: readonly Choice[];
  horizontal?: boolean;
  /** Attributes for every input, e.g. those a form library registers. */
  inputProps?: OptionAttributes & { ref?: Ref<HTMLInputElement> };
}

export interface RadioGroupProps extends GroupProps {
  value?: string | null;
  defaultValue?: string | null;
  onValueChange?: (value: string) => void;
}

/** One of a few, all readable at once. Give the id as anchor for the error summary. */
export function RadioGroup({ value, defaultValue, onValueChange, ...group }: RadioGroupProps) {
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      role="radiogroup"
      checked={value === undefined ? undefined : (key) => key === value}
      defaultChecked={(key) => key === defaultValue}
      onToggle={(key) => onValueChange?.(key)}
    />
  );
}

export interface CheckboxGroupProps extends GroupProps {
  values?: readonly string[];
  defaultValues?: readonly string[];
  onValuesChange?: (values: string[]) => void;
}

/** Any number of a few. */
export function CheckboxGroup({ values, defaultValues, onValuesChange, ...group }: CheckboxGroupProps) {
  return (
    <ChoiceGroup
      {...group}
      type="checkbox"
      checked={values === undefined ? undefined : (key) => values.includes(key)}
      defaultChecked={(key) => defaultValues?.includes(key) ?? false}
      onToggle={(key, on) => onValuesChange?.(toggled(values ?? [], key, on))}
    />
  );
}

function toggled(values: readonly string[], key: string, on: boolean): string[] {
  return on ? [...values.filter((value) => value !== key), key] : values.filter((value) => value !== key);
}

interface ChoiceGroupProps extends GroupProps {
  type: 'radio' | 'checkbox';
  role?: string;
  checked: ((key: string) => boolean) | undefined;
  defaultChecked: (key: string) => boolean;
  onToggle: (key: string, on: boolean) => void;
}

function ChoiceGroup(props: ChoiceGroupProps) {
  const generated = useId();
  const id = props.id ?? generated;
  const described = classNames(props.hint ? `${id}-hint` : null, props.error ? `${id}-error` : null);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      role={props.role}
      className={classNames('kern-fieldset al-fieldset', props.error ? 'kern-fieldset--error' : null)}
      aria-describedby={described === '' ? undefined : described}
      aria-invalid={props.role !== undefined && props.error ? true : undefined}
    >
      <legend className="kern-label">
        {props.label}
        <OptionalMark optional={props.optional} />
      </legend>
      <FieldHint id={`${id}-hint`}>{props.hint}</FieldHint>
      <div
        className={classNames('kern-fieldset__body', props.horizontal && 'kern-fieldset__body--horizontal')}
      >
        {props.choices.map((choice) => (
          <ChoiceOption key={choice.value} id={`${id}-${choice.value}`} choice={choice} group={props} />
        ))}
      </div>
      {props.error ? <FieldError id={`${id}-error`}>{props.error}</FieldError> : null}
    </fieldset>
  );
}

function ChoiceOption({ id, choice, group }: { id: string; choice: Choice; group: ChoiceGroupProps }) {
  const controlled = group.checked !== undefined;
  return (
    <div className="kern-form-check">
      <input
        {...group.inputProps}
        id={id}
        type={group.type}
        name={group.name}
        value={choice.value}
        disabled={choice.disabled}
        aria-describedby={choice.hint === undefined ? undefined : `${id}-hint`}
        checked={controlled ? group.checked?.(choice.value) : undefined}
        defaultChecked={controlled ? undefined : group.defaultChecked(choice.value)}
        onChange={(event) => {
          group.onToggle(choice.value, event.target.checked);
          group.inputProps?.onChange?.(event);
        }}
        className={classNames(
          `kern-form-check__${group.type}`,
          group.error ? `kern-form-check__${group.type}--error` : null,
        )}
      />
      <label className="kern-label" htmlFor={id}>
        {choice.label}
        {choice.hint !== undefined && (
          <span className="al-choice-hint" id={`${id}-hint`}>
            {choice.hint}
          </span>
        )}
      </label>
    </div>
  );
}

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  label: ReactNode;
  error?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** A single yes, e.g. a consent. */
export function Checkbox({ label, error, id, className, ...input }: CheckboxProps) {
  const generated = useId();
  const own = id ?? generated;
  return (
    <div className={classNames('kern-form-check', error ? 'kern-form-check--error' : null)}>
      <input
        {...input}
        id={own}
        type="checkbox"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${own}-error` : undefined}
        className={classNames(
          'kern-form-check__checkbox',
          error ? 'kern-form-check__checkbox--error' : null,
          className,
        )}
      />
      <label className="kern-label" htmlFor={own}>
        {label}
      </label>
      {error ? <FieldError id={`${own}-error`}>{error}</FieldError> : null}
    </div>
  );
}
