import { LEGAL_ACT_ADDRESSES, type RiskQuestion } from '@allmende/gate-core';
import { CheckboxGroup, Disclosure, RadioGroup, TextLink } from '@allmende/platform-ui';
import { useQuestionWords } from '../parts/words.js';
import { afterChoice } from './written-answers.js';

export interface QuestionFieldProps {
  question: RiskQuestion;
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}

/** One question with its help, an example and the law it rests on; not knowing is offered as an answer. */
export function QuestionField({ question, values, onChange }: QuestionFieldProps) {
  const t = useQuestionWords();
  const { key, kind, choices } = question;
  const offered = kind === 'several' ? [...choices, 'none'] : choices;
  const texts = {
    id: `field-${key}`,
    name: key,
    label: t(`q.${key}.label`),
    hint: t(`q.${key}.help`),
    choices: [
      ...offered.map((value) => ({ value, label: t(`q.${key}.choice.${value}`) })),
      { value: 'unknown', label: t('unknown') },
    ],
  };
  return (
    <div className="al-stack al-stack--small">
      {kind === 'several' ? (
        <CheckboxGroup
          {...texts}
          values={values}
          onValuesChange={(after) => onChange(afterChoice(values, after))}
        />
      ) : (
        <RadioGroup {...texts} value={values[0] ?? 'unknown'} onValueChange={(value) => onChange([value])} />
      )}
      <Disclosure title={t('more')}>
        <p className="kern-body kern-body--small">
          {t('example')}: {t(`q.${key}.example`)}
        </p>
        <LegalBasis question={question} />
      </Disclosure>
    </div>
  );
}

function LegalBasis({ question }: { question: RiskQuestion }) {
  const t = useQuestionWords();
  return (
    <ul className="kern-list kern-list--bullet">
      {question.basis.map(({ act, place }) => {
        const words = `${place} ${t(`law.${act}`)}`.trim();
        const address = LEGAL_ACT_ADDRESSES[act];
        return (
          <li key={`${act} ${place}`}>
            {address === null ? (
              words
            ) : (
              <TextLink href={address} small>
                {words}
              </TextLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
