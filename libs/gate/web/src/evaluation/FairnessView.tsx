import type { FairnessFinding, FairnessRequirementContent, GroupComparison } from '@allmende/gate-core';
import { Table } from '@allmende/platform-ui';
import { useProblemText } from '@allmende/platform-web';
import { DifferencePicture } from './DifferencePicture.js';
import { ResultBadge } from './ResultBadge.js';
import { NAMESPACE, usePoints, useWords } from './words.js';

interface FairnessViewProps {
  finding: FairnessFinding;
  requirement: FairnessRequirementContent;
}

/** How differently groups of people are treated, pair by pair. */
export function FairnessView({ finding, requirement }: FairnessViewProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const { points, plain } = usePoints();
  const maxGap = requirement.maxGap ?? 0;
  const label = t('fairness.limit', { gap: plain(maxGap) });
  const pair = ({ first, second, measure }: GroupComparison) =>
    t('fairness.pair', { first, second, measure: t(`measure.${measure}`) });
  return (
    <div className="al-stack al-stack--large">
      <p className="kern-body al-measure">
        {t(`fairness.metric.${finding.metric}`, { decision: requirement.positiveDecision })}{' '}
        {finding.gap === null
          ? t('fairness.noGap')
          : t(`fairness.sentence.${finding.result}`, { gap: plain(finding.gap), limit: plain(maxGap) })}
      </p>
      <DifferencePicture
        caption={t('fairness.caption')}
        rows={finding.comparisons.map((comparison) => ({
          ...{ key: pair(comparison), label: pair(comparison), result: comparison.result },
          ...{ difference: comparison.difference, interval: comparison.interval },
          figure: `${t(`result.${comparison.result}`)} (${points(comparison.difference)})`,
        }))}
        limits={[
          { at: maxGap, label },
          { at: -maxGap, label: '' },
        ].filter(({ at }) => at !== 0)}
        sides={{ left: t('fairness.second'), right: t('fairness.first') }}
      />
      {finding.problems.length > 0 && (
        <ul className="kern-body al-measure al-ev__sentences">
          {[...new Set(finding.problems.map(words))].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {finding.comparisons.length > 0 && (
        <Table
          caption={t('fairness.table')}
          rows={finding.comparisons}
          rowKey={pair}
          columns={[
            { key: 'pair', header: t('table.pair'), rowHeader: true, cell: pair },
            {
              key: 'difference',
              header: t('table.difference'),
              numeric: true,
              cell: ({ difference }) => points(difference),
            },
            {
              key: 'interval',
              header: t('table.interval'),
              numeric: true,
              cell: ({ interval }) =>
                t('table.between', { lower: points(interval.lower), upper: points(interval.upper) }),
            },
            {
              key: 'result',
              header: t('table.result'),
              cell: ({ result }) => <ResultBadge result={result} />,
            },
          ]}
        />
      )}
    </div>
  );
}
