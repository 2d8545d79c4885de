import { RadioGroup, TextField } from '@allmende/platform-ui';
import { BENEFICIARIES, PROJECT_LIMITS } from '@allmende/projects-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useChoices } from './ClassificationFields.js';
import type { ContentForm } from './content-form.js';
import { FieldHelp } from './FieldHelp.js';
import { fieldId, useFieldMessage } from './part-form.js';

const MEASURES = ['indicator', 'baseline', 'target'] as const;

/** The promise that can be checked later: for whom, measured by what, from where to where. */
export function ValueFields() {
  const { t } = useTranslation('projects');
  const choices = useChoices();
  const message = useFieldMessage();
  const { register, control, setValue } = useFormContext<ContentForm>();
  const beneficiary = useWatch({ control, name: 'valuePromise.beneficiary' });
  return (
    <>
      <RadioGroup
        id={fieldId('valuePromise.beneficiary')}
        name="beneficiary"
        label={t('write.beneficiary.label')}
        hint={t('write.beneficiary.why')}
        error={message('valuePromise.beneficiary')}
        value={beneficiary}
        onValueChange={(value) => setValue('valuePromise.beneficiary', value)}
        choices={choices('beneficiary', BENEFICIARIES)}
      />
      {MEASURES.map((name) => (
        <TextField
          key={name}
          {...register(`valuePromise.${name}`)}
          id={fieldId(`valuePromise.${name}`)}
          label={t(`write.${name}.label`)}
          hint={<FieldHelp name={name} />}
          error={message(`valuePromise.${name}`)}
          maxLength={PROJECT_LIMITS[name]}
        />
      ))}
    </>
  );
}
