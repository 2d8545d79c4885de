import { Alert, TextField } from '@allmende/platform-ui';
import { looksPersonal, PROJECT_LIMITS } from '@allmende/projects-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ContentForm } from './content-form.js';
import { FieldHelp } from './FieldHelp.js';
import { LinkRows } from './LinkRows.js';
import { fieldId, useFieldMessage } from './part-form.js';

/** Whom to ask, where to read on, and under which terms others may use it. */
export function ContactFields() {
  const { t } = useTranslation('projects');
  const message = useFieldMessage();
  const { register, control } = useFormContext<ContentForm>();
  const mailbox = useWatch({ control, name: 'contactMailbox' });
  return (
    <>
      <TextField
        {...register('contactMailbox')}
        id={fieldId('contactMailbox')}
        type="email"
        inputMode="email"
        autoComplete="off"
        label={t('write.contactMailbox.label')}
        hint={<FieldHelp name="contactMailbox" />}
        error={message('contactMailbox')}
        maxLength={PROJECT_LIMITS.contactMailbox}
      />
      {looksPersonal(mailbox.trim()) && (
        <Alert kind="warning" live="status" title={t('write.personal.title')}>
          {t('write.personal.why')}
        </Alert>
      )}
      <LinkRows />
      <TextField
        {...register('licence')}
        id={fieldId('licence')}
        optional
        label={t('write.licence.label')}
        hint={<FieldHelp name="licence" />}
        error={message('licence')}
        maxLength={PROJECT_LIMITS.licence}
      />
    </>
  );
}
