import type { CallQuestion, CallSection } from '@allmende/funding-core';
import { useFormat, type Formatters } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { useLocalised, type LocalisedWords } from '../words/localised.js';

/** The questions of a section with their answers, for reading. */
export function AnswerList({
  section,
  answers,
}: {
  section: CallSection;
  answers: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  const format = useFormat();
  return (
    <dl className="fu-answers">
      {section.questions.map((question) => {
        const text = answers[question.key] ?? '';
        return (
          <div key={question.key}>
            <dt>{say(question.label)}</dt>
            <dd>
              {text.trim() === '' ? (
                <span className="fu-quiet">{t('section.noAnswer')}</span>
              ) : (
                readableAnswer(question, text, { say, t, format })
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

interface Speech {
  readonly say: (words: LocalisedWords | null | undefined) => string;
  readonly t: (key: string) => string;
  readonly format: Formatters;
}

/** An answer as people read it: the words of a choice, yes or no, a written date. */
export function readableAnswer(
  { kind, options }: CallQuestion,
  text: string,
  { say, t, format }: Speech,
): string {
  if (kind === 'choice') return say(options?.find(({ key }) => key === text)?.label) || text;
  if (kind === 'yes_no') return text === 'yes' || text === 'no' ? t(`answer.${text}`) : text;
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return format.date(text);
  return text;
}
