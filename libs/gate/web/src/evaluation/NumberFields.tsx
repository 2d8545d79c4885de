import { AmountField, TextField } from '@allmende/platform-ui';
import { fieldIdOf, useProblemText } from '@allmende/platform-web';
import { useState } from 'react';
import { countFault, readCount, readShare, writeShare } from './typed-share.js';
import { NAMESPACE } from './words.js';

interface NumberFieldProps {
  /** Where the number stands, e.g. `content.margin`; also the anchor for the list of errors. */
  path: string;
  label: string;
  hint?: string;
  value: number | null;
  error?: string;
  onChange: (value: number | null) => void;
}

/** A count. What is typed stays as it is; what is no count says so and counts as nothing. */
export function CountField({ path, label, hint, value, error, onChange }: NumberFieldProps) {
  const words = useProblemText(NAMESPACE);
  const { text, type } = useTyped(value, (typed) => (typed === null ? '' : `${typed}`), readCount, onChange);
  const fault = countFault(text);
  return (
    <TextField
      id={fieldIdOf(path)}
      label={label}
      hint={hint}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      error={fault === null ? error : words({ code: fault })}
      onChange={(event) => type(event.target.value)}
    />
  );
}

/** A share, typed as a percentage. */
export function ShareField({ path, label, hint, value, error, onChange }: NumberFieldProps) {
  const words = useProblemText(NAMESPACE);
  const { text, type } = useTyped(value, writeShare, readShare, onChange);
  const isUnreadable = text.trim() !== '' && readShare(text) === null;
  return (
    <AmountField
      id={fieldIdOf(path)}
      label={label}
      hint={hint}
      unit="%"
      value={text}
      error={isUnreadable ? words({ code: 'SHARE_UNREADABLE' }) : error}
      onChange={(event) => type(event.target.value)}
    />
  );
}

/** Keeps what was typed until the value changes from outside, e.g. by a file. */
function useTyped(
  value: number | null,
  write: (value: number | null) => string,
  read: (text: string) => number | null,
  onChange: (value: number | null) => void,
) {
  const [typed, setTyped] = useState(() => ({ text: write(value), value }));
  const text = typed.value === value ? typed.text : write(value);
  const type = (next: string) => {
    const nextValue = read(next);
    setTyped({ text: next, value: nextValue });
    onChange(nextValue);
  };
  return { text, type };
}
