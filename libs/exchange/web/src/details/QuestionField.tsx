import { SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import { useWords } from '../parts/words.js';
import type { Question } from './questions.js';

export interface QuestionFieldProps {
  question: Question;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One question of other registers with its why. */
export function QuestionField({ question, value, error, onChange }: QuestionFieldProps) {
  const t = useWords();
  const { field, kind, limit, choices = [] } = question;
  const texts = {
    id: `field-${field}`,
    label: t(`question.${field}`),
    hint: t(`hint.${field}`),
    error,
    optional: true,
    value,
  };
  if (kind === 'choice') {
    return (
      <SelectField
        {...texts}
        empty={t('details.unsaid')}
        choices={choices.map((key) => ({ value: key, label: t(`choice.${field}.${key}`) }))}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  if (kind === 'text' || kind === 'list') {
    return <TextAreaField {...texts} limit={limit} onChange={(event) => onChange(event.target.value)} />;
  }
  return (
    <TextField
      {...texts}
      type={kind === 'day' ? 'date' : 'text'}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
