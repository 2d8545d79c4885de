import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon.js';
import { useUiText } from '../ui-text.js';

/** What every field can say around its control. */
export interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
}

/** The attributes that tie a control to its label, hint and error. */
export interface FieldTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Makes the ids once; `further` are ids of other descriptions, such as a counter. */
export function useFieldTies(id: string | undefined, texts: FieldTexts, further?: string): FieldTies {
  const generated = useId();
  const own = id ?? generated;
  const described = [texts.hint && `${own}-hint`, texts.error && `${own}-error`, further].filter(Boolean);
  return {
    id: own,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': texts.error ? true : undefined,
  };
}

/** The word behind the label of a field that may stay empty. */
export function OptionalMark({ optional }: { optional?: boolean }) {
  const text = useUiText();
  return optional === true ? <span className="kern-label__optional"> ({text.optional})</span> : null;
}

/** Help beneath the label: why it is asked, an example. */
export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div className="kern-hint" id={id}>
      {children}
    </div>
  ) : null;
}

/** The message under a field or group. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="kern-error" id={id}>
      <Icon name="danger" />
      <span className="kern-body">{children}</span>
    </p>
  );
}

/** Label above, help beneath the label, the control, the error below. */
export function FieldFrame({
  ties,
  texts,
  children,
}: {
  ties: FieldTies;
  texts: FieldTexts;
  children: ReactNode;
}) {
  return (
    <div className={classNames('kern-form-input', texts.error ? 'kern-form-input--error' : null)}>
      <label className="kern-label" id={`${ties.id}-label`} htmlFor={ties.id}>
        {texts.label}
        <OptionalMark optional={texts.optional} />
      </label>
      <FieldHint id={`${ties.id}-hint`}>{texts.hint}</FieldHint>
      {children}
      {texts.error ? <FieldError id={`${ties.id}-error`}>{texts.error}</FieldError> : null}
    </div>
  );
}
