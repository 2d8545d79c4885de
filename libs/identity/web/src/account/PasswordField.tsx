import { Checkbox, TextField } from '@allmende/platform-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface PasswordFieldProps {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error: string | undefined;
  /** A new one lets the browser propose and keep it, a current one lets it fill it in. */
  kind: 'new-password' | 'current-password';
}

/** A password that can be seen while typing, pasted, and filled in by a password manager. */
export function PasswordField({ kind, ...field }: PasswordFieldProps) {
  const { t } = useTranslation('account');
  const [visible, setVisible] = useState(false);
  return (
    <>
      <TextField
        {...field}
        type={visible ? 'text' : 'password'}
        autoComplete={kind}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Checkbox
        label={t('showPassword')}
        aria-controls={field.id}
        checked={visible}
        onChange={(event) => setVisible(event.target.checked)}
      />
    </>
  );
}
