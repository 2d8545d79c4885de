import { Button, TextField } from '@allmende/platform-ui';
import { PROJECT_LIMITS } from '@allmende/projects-core';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ContentForm } from './content-form.js';
import { fieldId, useFieldMessage } from './part-form.js';

/** Further places to read: what is there and its address, up to the limit. */
export function LinkRows() {
  const { t } = useTranslation('projects');
  const { register, control } = useFormContext<ContentForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'links' });
  const message = useFieldMessage();
  return (
    <fieldset className="kern-fieldset al-fieldset" id={fieldId('links')} tabIndex={-1}>
      <legend className="kern-label">{t('write.links.label')}</legend>
      <p className="kern-hint">{t('write.links.why', { max: PROJECT_LIMITS.links })}</p>
      {fields.map((field, index) => (
        <div
          key={field.id}
          className="al-link-row"
          role="group"
          aria-label={t('write.links.row', { number: index + 1 })}
        >
          <TextField
            {...register(`links.${index}.label`)}
            id={fieldId(`links.${index}.label`)}
            label={t('write.links.what')}
            error={message(`links.${index}.label`)}
            maxLength={PROJECT_LIMITS.linkLabel}
          />
          <TextField
            {...register(`links.${index}.url`)}
            id={fieldId(`links.${index}.url`)}
            type="url"
            inputMode="url"
            placeholder="https://"
            label={t('write.links.address')}
            error={message(`links.${index}.url`)}
          />
          <Button variant="tertiary" small icon="delete" onClick={() => remove(index)}>
            {t('write.links.remove', { number: index + 1 })}
          </Button>
        </div>
      ))}
      {fields.length < PROJECT_LIMITS.links && (
        <Button variant="secondary" small icon="add" onClick={() => append({ label: '', url: '' })}>
          {t('write.links.add')}
        </Button>
      )}
    </fieldset>
  );
}
