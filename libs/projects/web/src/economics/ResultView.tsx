import { Section } from '@allmende/platform-ui';
import { useProblemText } from '@allmende/platform-web';
import {
  compareOptions,
  isAssessmentBegun,
  missingForAssessment,
  planAndActual,
  type DiscountRate,
  type EconomicAssessment,
} from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { ComparisonView } from './ComparisonView.js';
import { PlanAndActualTable } from './PlanAndActualTable.js';

/** What the figures on the page come to, at once, and what is still missing. */
export function ResultView({
  assessment,
  rates,
}: {
  assessment: EconomicAssessment;
  rates: readonly DiscountRate[];
}) {
  const { t } = useTranslation('economics');
  const words = useProblemText('economics');
  const comparison = compareOptions(assessment, rates);
  const missing = [...new Set(missingForAssessment(assessment).map(words))];
  return (
    <Section
      title={t('result.title')}
      lead={t(isAssessmentBegun(assessment) ? 'result.lead' : 'result.empty')}
    >
      <div className="al-stack al-stack--large">
        {comparison.options.length > 0 && (
          <ComparisonView comparison={comparison} chosen={assessment.chosen} />
        )}
        <PlanAndActualTable rows={planAndActual(assessment)} />
        {missing.length > 0 && (
          <div className="al-missing">
            <h3 className="kern-heading-small">{t('result.missing')}</h3>
            <ul className="kern-body">
              {missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}
