import { SelectField } from '@allmende/platform-ui';
import { DISCONTINUATION_REASONS, PROJECT_LIMITS } from '@allmende/projects-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LongText } from './BasicsFields.js';
import { useChoices } from './ClassificationFields.js';
import type { ContentForm } from './content-form.js';
import { FieldHelp } from './FieldHelp.js';
import { fieldId, useFieldMessage } from './part-form.js';

/** Why an ended project ended and what others can learn. The lesson follows the reason: it is saved together with it. */
export function EndingFields() {
  const { t } = useTranslation('projects');
  const choices = useChoices();
  const message = useFieldMessage();
  const { register, control } = useFormContext<ContentForm>();
  const reason = useWatch({ control, name: 'discontinuation.reason' });
  return (
    <>
      <SelectField
        {...register('discontinuation.reason')}
        id={fieldId('discontinuation.reason')}
        label={t('write.reason.label')}
        hint={<FieldHelp name="reason" />}
        error={message('discontinuation.reason')}
        empty={t('write.choose')}
        choices={choices('discontinuationReason', DISCONTINUATION_REASONS)}
      />
      {reason !== '' && <LongText path="discontinuation.lesson" limit={PROJECT_LIMITS.lesson} rows={4} />}
    </>
  );
}
