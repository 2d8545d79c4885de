import { Disclosure, SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import { useWords } from '../parts/words.js';
import type { ExchangeOfEntryFragment } from '../parts/Exchange.generated.js';
import type { Question } from './questions.js';

type Derived = NonNullable<ExchangeOfEntryFragment['exchange']>['derived'][number];

export interface QuestionFieldProps {
  question: Question;
  value: string;
  /** What the entry answers by itself. */
  derived: Derived | undefined;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One question of other registers with its why, and what counts while it is left empty. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, value, derived } = props;
  if (derived === undefined) return <AskedField {...props} />;
  return (
    <div className="al-stack al-stack--small">
      <AskedField {...props} />
      <DerivedText field={question.field} derived={derived} typed={value.trim() !== ''} />
    </div>
  );
}

function DerivedText({ field, derived, typed }: { field: string; derived: Derived; typed: boolean }) {
  const t = useWords();
  const { value, origin } = derived;
  const text = field === 'riskCategory' ? t(`choice.riskCategory.${value}`) : value;
  return (
    <Disclosure title={t(typed ? 'derived.replaced' : 'derived.used', { origin: t(`origin.${origin}`) })}>
      {text.split('\n').map((line) => (
        <p key={line} className="kern-body">
          {line}
        </p>
      ))}
    </Disclosure>
  );
}

function AskedField({ question, value, error, onChange }: QuestionFieldProps) {
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
