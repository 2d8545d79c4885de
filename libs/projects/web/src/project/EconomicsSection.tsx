import { KeyFigure, Section, Disclosure } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ComparisonView } from '../economics/ComparisonView.js';
import { PlanAndActualTable } from '../economics/PlanAndActualTable.js';
import { useWholeEuros } from '../economics/use-whole-euros.js';
import { ProjectEconomicsDocument, type EconomicsResultFragment } from './EconomicsSection.generated.js';

/** What a solution costs and brings, with the rate it was computed with. Nothing where nothing was computed. */
export function EconomicsSection({ projectKey }: { projectKey: string }) {
  const { data } = useQuery(ProjectEconomicsDocument, { variables: { key: projectKey } });
  const economics = data?.project?.economics;
  if (!economics || economics.comparison.options.length === 0) return null;
  return <Shown economics={economics} />;
}

function Shown({ economics }: { economics: EconomicsResultFragment }) {
  const { t } = useTranslation('economics');
  const { number, date } = useFormat();
  const euros = useWholeEuros();
  const { comparison, assessment, planAndActual } = economics;
  const { rate, options } = comparison;
  const chosen = options.find(({ option }) => option === assessment.chosen);
  const source =
    rate === null ? undefined : t('section.rate', { rate: number(rate.rate / 100), source: rate.source });
  const spendings = options.map(({ spending }) => spending);
  const [lowest, highest] = [Math.min(...spendings), Math.max(...spendings)];
  return (
    <Section title={t('section.title')} lead={t('section.lead', { years: assessment.years })}>
      <div className="al-stack">
        <div className="al-card-grid">
          <KeyFigure
            label={t(lowest === highest ? 'section.cost' : 'section.costs', { count: options.length })}
            value={
              lowest === highest
                ? euros(lowest)
                : t('section.range', { lowest: euros(lowest), highest: euros(highest) })
            }
          />
          {chosen !== undefined && (
            <KeyFigure
              label={t('section.value', { option: t(`option.${chosen.option}.title`) })}
              value={euros(chosen.advantage)}
              asOf={rate === null ? undefined : date(rate.validFrom)}
              source={source}
            />
          )}
        </div>
        {chosen !== undefined && (
          <p className="kern-body">{t(`verdictLong.${chosen.verdict ?? 'yardstick'}`)}</p>
        )}
        <Disclosure title={t('section.more')}>
          <div className="al-stack al-stack--large">
            <ComparisonView comparison={comparison} chosen={assessment.chosen} />
            <PlanAndActualTable rows={planAndActual} />
          </div>
        </Disclosure>
      </div>
    </Section>
  );
}
