import { TextAreaField } from '@allmende/platform-ui';
import { PROJECT_LIMITS } from '@allmende/projects-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PlainLanguage } from '../plain-language/PlainLanguage.js';
import type { ContentForm } from './content-form.js';
import { FieldHelp } from './FieldHelp.js';
import { fieldId, useFieldMessage } from './part-form.js';

const FIELDS = [
  { path: 'title', limit: PROJECT_LIMITS.title, rows: 2 },
  { path: 'summary', limit: PROJECT_LIMITS.summary, rows: 4 },
] as const;

/** Title and summary: what is read first and shared everywhere. */
export function BasicsFields() {
  return FIELDS.map((field) => <LongText key={field.path} {...field} />);
}

export interface LongTextProps {
  path: 'title' | 'summary' | 'problem' | 'approach' | 'discontinuation.lesson';
  limit: number;
  rows: number;
}

/** A text with counter, help and example. */
export function LongText({ path, limit, rows }: LongTextProps) {
  const { t } = useTranslation('projects');
  const { register, control } = useFormContext<ContentForm>();
  const message = useFieldMessage();
  const value = useWatch({ control, name: path });
  const name = path.split('.').at(-1) ?? path;
  return (
    <div>
      <TextAreaField
        {...register(path)}
        id={fieldId(path)}
        label={t(`write.${name}.label`)}
        hint={<FieldHelp name={name} />}
        error={message(path)}
        limit={limit}
        rows={rows}
        value={value}
      />
      <PlainLanguage text={value} />
    </div>
  );
}
