import { QUESTION_KINDS, type QuestionKind } from '@allmende/funding-core';
import { Checkbox, Disclosure, SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { FormChange, QuestionDraft } from './form-builder.js';
import { MoveButtons } from './FormBuilder.js';

interface QuestionEditorProps {
  question: QuestionDraft;
  path: string;
  number: number;
  last: boolean;
  take: (change: FormChange) => void;
  errorAt: (path: string) => string | undefined;
}

/** One question: its words, how it is answered, and whether it must be. */
export function QuestionEditor({ question, path, number, last, take, errorAt }: QuestionEditorProps) {
  const { t } = useTranslation('funding');
  const { id, kind, label, help, maxLength, options, required } = question;
  const write = (change: Partial<QuestionDraft>) => take({ type: 'writeQuestion', id, change });
  const name = label || t('builder.unnamed');
  return (
    <div className="fu-question" role="group" aria-label={t('builder.question', { number, name })}>
      <div className="al-cluster al-cluster--spread">
        <strong>{t('builder.questionNumber', { number })}</strong>
        <MoveButtons id={id} name={name} first={number === 1} last={last} take={take} />
      </div>
      <div className="fu-item__fields">
        <TextField
          id={fieldIdOf(`${path}.label`)}
          label={t('builder.label')}
          value={label}
          error={errorAt(`${path}.label.de`)}
          onChange={(event) => write({ label: event.target.value })}
        />
        <SelectField
          id={fieldIdOf(`${path}.kind`)}
          label={t('builder.kind')}
          value={kind}
          onChange={(event) => write({ kind: event.target.value as QuestionKind })}
          choices={QUESTION_KINDS.map((value) => ({ value, label: t(`questionKind.${value}`) }))}
        />
        {(kind === 'text' || kind === 'long_text') && (
          <TextField
            id={fieldIdOf(`${path}.maxLength`)}
            label={t('builder.maxLength')}
            optional
            inputMode="numeric"
            className="fu-short"
            value={maxLength}
            error={errorAt(`${path}.maxLength`)}
            onChange={(event) => write({ maxLength: event.target.value })}
          />
        )}
      </div>
      {kind === 'choice' && (
        <TextAreaField
          id={fieldIdOf(`${path}.options`)}
          label={t('builder.options')}
          hint={t('builder.optionsHint')}
          value={options}
          error={errorAt(`${path}.options`)}
          onChange={(event) => write({ options: event.target.value })}
        />
      )}
      <Checkbox
        label={t('builder.required')}
        checked={required}
        onChange={(event) => write({ required: event.target.checked })}
      />
      <Disclosure title={t('builder.more')}>
        <TextAreaField
          label={t('builder.help')}
          optional
          value={help}
          onChange={(event) => write({ help: event.target.value })}
        />
        <TextField
          label={t('builder.labelEn')}
          optional
          value={question.labelEn}
          onChange={(event) => write({ labelEn: event.target.value })}
        />
        <TextAreaField
          label={t('builder.helpEn')}
          optional
          value={question.helpEn}
          onChange={(event) => write({ helpEn: event.target.value })}
        />
      </Disclosure>
    </div>
  );
}
