import { TextAreaField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { useState } from 'react';

interface GroupNamesFieldProps {
  label: string;
  hint: string;
  groups: readonly string[];
  error?: string;
  onChange: (groups: readonly string[]) => void;
}

/** Groups of people, one a line. */
export function GroupNamesField({ label, hint, groups, error, onChange }: GroupNamesFieldProps) {
  const [text, setText] = useState(() => groups.join('\n'));
  const shown = namesIn(text).join('\n') === groups.join('\n') ? text : groups.join('\n');
  return (
    <TextAreaField
      id={fieldIdOf('content.groups')}
      label={label}
      hint={hint}
      rows={4}
      value={shown}
      error={error}
      onChange={(event) => {
        setText(event.target.value);
        onChange(namesIn(event.target.value));
      }}
    />
  );
}

function namesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
