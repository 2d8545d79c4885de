import type { EvidenceType } from '@allmende/gate-core';
import { Button, RadioGroup, TextAreaField, TextField } from '@allmende/platform-ui';
import { problemText, type ProblemAnswer } from '@allmende/platform-web';
import { useRecordWords } from '../parts/words.js';
import { emptyRow, partsOf, type RecordField, type RecordList, valueAt, withValue } from './record-fields.js';

export interface ContentFieldsProps {
  type: EvidenceType;
  content: object;
  problems: readonly ProblemAnswer[];
  onChange: (content: object) => void;
}

/** The fields of one kind of record. */
export function ContentFields({ type, ...fields }: ContentFieldsProps) {
  return (
    <div className="al-stack al-stack--large">
      {partsOf(type).map((part) =>
        'list' in part ? (
          <Rows key={part.list} part={part} {...fields} />
        ) : (
          <ContentField key={part.path} field={part} path={part.path} words={part.path} {...fields} />
        ),
      )}
    </div>
  );
}

type FieldsProps = Omit<ContentFieldsProps, 'type'>;

function Rows({ part, content, problems, onChange }: FieldsProps & { part: RecordList }) {
  const t = useRecordWords();
  const rows = (valueAt(content, part.list) ?? []) as readonly object[];
  const problem = problems.find(({ path }) => path === `content.${part.list}`);
  const set = (next: readonly object[]) => onChange(withValue(content, part.list, next));
  return (
    <div
      id={`field-content-${part.list}`}
      tabIndex={-1}
      role="group"
      aria-labelledby={`list-${part.list}`}
      className="al-stack"
    >
      <div>
        <h2 id={`list-${part.list}`} className="kern-title">
          {t(`field.${part.list}.label`)}
        </h2>
        <p className="kern-body kern-body--small kern-body--muted">{t(`field.${part.list}.hint`)}</p>
      </div>
      {problem !== undefined && <p className="kern-error">{problemText(t, problem)}</p>}
      {rows.map((row, index) => (
        <fieldset key={index} className="kern-fieldset al-fieldset">
          <legend className="kern-label">{t(`row.${part.list}`, { number: index + 1 })}</legend>
          <div className="al-stack">
            {part.fields.map((field) => (
              <ContentField
                key={field.path}
                field={field}
                path={`${part.list}.${index}.${field.path}`}
                words={`${part.list}.${field.path}`}
                content={{ [part.list]: { [index]: row } }}
                problems={problems}
                onChange={(changed) =>
                  set(
                    rows.map((one, at) =>
                      at === index ? (valueAt(changed, `${part.list}.${index}`) as object) : one,
                    ),
                  )
                }
              />
            ))}
            <div>
              <Button small variant="secondary" onClick={() => set(rows.filter((_, at) => at !== index))}>
                {t(`remove.${part.list}`, { number: index + 1 })}
              </Button>
            </div>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="secondary" onClick={() => set([...rows, emptyRow(part)])}>
          {t(`add.${part.list}`)}
        </Button>
      </div>
    </div>
  );
}

interface ContentFieldProps extends FieldsProps {
  field: RecordField;
  path: string;
  /** Names the words of the field. */
  words: string;
}

function ContentField({ field: { kind }, path, words, content, problems, onChange }: ContentFieldProps) {
  const t = useRecordWords();
  const value = valueAt(content, path);
  const problem = problems.find((one) => one.path === `content.${path}`);
  const set = (next: unknown) => onChange(withValue(content, path, next));
  const texts = {
    id: `field-content-${path.replaceAll('.', '-')}`,
    label: t(`field.${words}.label`),
    hint: t(`field.${words}.hint`),
    error: problem && problemText(t, problem),
  };
  if (kind === 'yesNo') {
    return (
      <RadioGroup
        {...texts}
        name={path}
        horizontal
        value={typeof value === 'boolean' ? String(value) : ''}
        onValueChange={(next) => set(next === 'true')}
        choices={['true', 'false'].map((key) => ({ value: key, label: t(`yesNo.${key}`) }))}
      />
    );
  }
  const typed = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (kind === 'text') {
    return (
      <TextAreaField {...texts} limit={4000} value={typed} onChange={(event) => set(event.target.value)} />
    );
  }
  return (
    <TextField
      {...texts}
      type={kind === 'day' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      value={typed}
      onChange={(event) => set(typedValue(kind, event.target.value))}
    />
  );
}

function typedValue(kind: RecordField['kind'], typed: string): unknown {
  if (kind === 'day') return typed === '' ? null : typed;
  if (kind !== 'number') return typed;
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}
