import { sectionOf } from '@allmende/funding-core';
import { Alert, TextLink } from '@allmende/platform-ui';
import { useProblemText } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { OpenPoint } from '../application/open-points.js';
import type { OpenApplication } from '../application/open-application.js';
import { useLocalised } from '../words/localised.js';
import { useSpokenProblems } from '../words/spoken-problem.js';

/** Everything that still stops the submission, each with a link to the place where it is put right. */
export function OpenPoints({ open, points }: { open: OpenApplication; points: readonly OpenPoint[] }) {
  const { t } = useTranslation('funding');
  const words = useProblemText('funding');
  const speak = useSpokenProblems();
  const say = useLocalised();
  if (points.length === 0) {
    return (
      <Alert kind="success" live="off" title={t('review.nothingOpen.title')}>
        {t('review.nothingOpen.why')}
      </Alert>
    );
  }
  const place = ({ sectionKey, questionKey }: OpenPoint) => {
    if (sectionKey === null) return t('budget.title');
    const section = sectionOf(open.form, sectionKey);
    const question = section?.questions.find(({ key }) => key === questionKey);
    return `${say(section?.title)} › ${say(question?.label)}`;
  };
  return (
    <Alert kind="warning" live="off" title={t('review.open', { count: points.length })}>
      <ul className="fu-list">
        {points.map((point, index) => (
          <li key={index}>
            <TextLink href={point.href}>{place(point)}</TextLink>:{' '}
            {speak([point.problem]).map(words).join(' ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
