import {
  AmountField,
  RadioGroup,
  SelectField,
  TextAreaField,
  TextField,
  type Choice,
} from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { PlainLanguage } from '../plain-language/PlainLanguage.js';
import { useFieldOfPart } from './part-form.js';
import { SchemaHelp } from './SchemaHelp.js';

export interface PartFieldProps {
  path: string;
  /** Characters, where the field is a column and the schema sets no limit. */
  limit?: number;
  optional?: boolean;
}

function useTexts(path: string) {
  const { label, error, field, value, set } = useFieldOfPart(path);
  const hint = field === undefined ? undefined : <SchemaHelp field={field} />;
  return { texts: { id: fieldIdOf(path), label, error, hint }, text: String(value ?? ''), field, set };
}

/** One line of text. */
export function LineField({
  path,
  limit,
  optional,
  ...input
}: PartFieldProps & { type?: string; inputMode?: 'numeric' | 'email' | 'url' }) {
  const { texts, text, field, set } = useTexts(path);
  return (
    <TextField
      {...texts}
      {...input}
      optional={optional}
      autoComplete="off"
      value={text}
      maxLength={limit ?? field?.limit ?? undefined}
      onChange={(event) => set(event.target.value)}
    />
  );
}

/** Several lines of text. */
export function LongField({ path, limit, optional }: PartFieldProps) {
  const { texts, text, field, set } = useTexts(path);
  return (
    <div>
      <TextAreaField
        {...texts}
        optional={optional}
        value={text}
        limit={limit ?? field?.limit ?? undefined}
        onChange={(event) => set(event.target.value)}
      />
      <PlainLanguage text={text} />
    </div>
  );
}

/** A day; an empty one is not known yet. */
export function DayField({ path, optional }: PartFieldProps) {
  const { texts, text, set } = useTexts(path);
  return (
    <TextField
      {...texts}
      type="date"
      optional={optional}
      value={text}
      onChange={(event) => set(event.target.value === '' ? null : event.target.value)}
    />
  );
}

/** An amount as it is typed. */
export function EuroField({ path }: PartFieldProps) {
  const { texts, text, set } = useTexts(path);
  return <AmountField {...texts} value={text} onChange={(event) => set(event.target.value)} />;
}

export interface PartChoiceProps {
  path: string;
  choices: readonly Choice[];
}

/** One of a few, all readable at once. */
export function RadioField({ path, choices }: PartChoiceProps) {
  const { texts, text, set } = useTexts(path);
  return <RadioGroup {...texts} name={texts.id} value={text} onValueChange={set} choices={choices} />;
}

/** One of a few where room is scarce, such as in a row. */
export function PickField({ path, choices }: PartChoiceProps) {
  const { t } = useTranslation('projects');
  const { texts, text, set } = useTexts(path);
  return (
    <SelectField
      {...texts}
      empty={t('write.choose')}
      value={text}
      choices={choices}
      onChange={(event) => set(event.target.value === '' ? null : event.target.value)}
    />
  );
}
