import { useTranslation } from 'react-i18next';
import type { FormSectionFragment } from '../application/Fragments.generated.js';
import { useLocalised } from '../words/localised.js';
import type { FundingWords } from '../words/funding-words.js';

/** The questions of one section as applicants will meet them. */
export function FormPreview({ section }: { section: FormSectionFragment }) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  return (
    <>
      {section.help !== null && <p>{say(section.help)}</p>}
      <ol className="fu-questions">
        {section.questions.map((question) => (
          <li key={question.key}>
            <p>
              <strong>{say(question.label)}</strong>{' '}
              <span className="fu-quiet">({questionFacts(question, t)})</span>
            </p>
            {question.help !== null && <p>{say(question.help)}</p>}
            {question.options !== null && question.options.length > 0 && (
              <p className="fu-quiet">
                {t('call.options', { list: question.options.map(({ label }) => say(label)).join(' · ') })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

FormPreview.Title = function FormPreviewTitle({
  section,
  number,
}: {
  section: FormSectionFragment;
  number: number;
}) {
  const { t } = useTranslation('funding');
  const say = useLocalised();
  const count = section.questions.length;
  return <>{`${number}. ${say(section.title)} – ${t('call.questions', { count })}`}</>;
};

type Question = FormSectionFragment['questions'][number];

function questionFacts({ kind, required, maxLength }: Question, t: FundingWords): string {
  return [
    t(`questionKind.${kind}`),
    t(required ? 'call.required' : 'call.optional'),
    ...(maxLength === null ? [] : [t('call.maxLength', { count: maxLength })]),
  ].join(', ');
}
