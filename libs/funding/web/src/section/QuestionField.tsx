import {
  answerLimit,
  applicationCompleteness,
  type CallQuestion,
  type CallSection,
} from '@allmende/funding-core';
import { RadioGroup, SelectField, TextAreaField, TextField, useUiText } from '@allmende/platform-ui';
import { fieldIdOf, useProblemText } from '@allmende/platform-web';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useLocalised } from '../words/localised.js';
import { useSpokenProblems } from '../words/spoken-problem.js';

export interface QuestionFieldProps {
  section: CallSection;
  question: CallQuestion;
  text: string;
  onText: (text: string) => void;
}

/** One question in the form its kind asks for, with help, example, counter, and what is wrong after one has left it. */
export function QuestionField({ section, question, text, onText }: QuestionFieldProps) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  const [left, setLeft] = useState(false);
  const error = useAnswerError(section, question, text, left);
  const help = question.help ? say(question.help) : '';
  const example = question.example ? t('section.example', { example: question.example }) : '';
  const field = {
    id: fieldIdOf(`sections.${section.key}.${question.key}`),
    label: say(question.label),
    hint: [help, example].filter(Boolean).join(' ') || undefined,
    error,
    optional: !question.required,
  };
  return (
    <div onBlur={() => setLeft(true)}>
      <Control question={question} field={field} text={text} onText={onText} />
    </div>
  );
}

interface ControlProps {
  question: CallQuestion;
  field: { id: string; label: string; hint?: string; error?: string; optional: boolean };
  text: string;
  onText: (text: string) => void;
}

const FEW = 6;

function Control({ question, field, text, onText }: ControlProps) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  const limit = answerLimit(question);
  const input = {
    value: text,
    onChange: (event: { target: { value: string } }) => onText(event.target.value),
  };
  switch (question.kind) {
    case 'long_text':
      return <TextAreaField {...field} {...input} limit={limit} rows={6} />;
    case 'text':
      return (
        <>
          <TextField {...field} {...input} />
          <TextCounter left={limit - text.length} />
        </>
      );
    case 'number':
      return <TextField {...field} {...input} inputMode="decimal" className="fu-short" />;
    case 'date':
      return <TextField {...field} {...input} type="date" className="fu-short" />;
    case 'yes_no': {
      const choices = (['yes', 'no'] as const).map((value) => ({ value, label: t(`answer.${value}`) }));
      return (
        <RadioGroup
          {...field}
          name={field.id}
          horizontal
          value={text}
          onValueChange={onText}
          choices={choices}
        />
      );
    }
    case 'choice': {
      const choices = (question.options ?? []).map(({ key, label }) => ({ value: key, label: say(label) }));
      return choices.length <= FEW ? (
        <RadioGroup {...field} name={field.id} value={text} onValueChange={onText} choices={choices} />
      ) : (
        <SelectField {...field} {...input} empty={t('section.choose')} choices={choices} />
      );
    }
  }
}

// A missing answer is no mistake while one is still writing; only after the check it is named at the field.
function useAnswerError(section: CallSection, question: CallQuestion, text: string, left: boolean) {
  const words = useProblemText('funding');
  const speak = useSpokenProblems();
  const [params] = useSearchParams();
  const form = { sections: [{ ...section, questions: [question] }] };
  const [found] = applicationCompleteness(form, [
    { sectionKey: section.key, answers: { [question.key]: text }, version: 0, savedAt: null, savedBy: null },
  ]).flatMap(({ problems }) => problems);
  const [spoken] = found === undefined ? [] : speak([found]);
  if (found === undefined || spoken === undefined) return undefined;
  const checked = params.get('pruefen') === '1';
  const shown = found.code === 'ANSWER_MISSING' ? checked : left || checked || found.code === 'TOO_LONG';
  return shown ? words(spoken) : undefined;
}

function TextCounter({ left }: { left: number }) {
  const ui = useUiText();
  return (
    <div
      className={left < 0 ? 'al-counter al-counter--over' : 'al-counter'}
      aria-live={left < 20 ? 'polite' : 'off'}
    >
      {left < 0 ? ui.charactersOver(-left) : ui.charactersLeft(left)}
    </div>
  );
}
