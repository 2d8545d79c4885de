import { Disclosure, Table } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { DifferencePicture } from '../evaluation/DifferencePicture.js';
import { ResultBadge } from '../evaluation/ResultBadge.js';
import { usePoints, useWords as useMeasuredWords } from '../evaluation/words.js';
import type { PublicFactsShownFragment } from './PublicFacts.generated.js';
import { useWords } from './words.js';

type Comparison = NonNullable<PublicFactsShownFragment['comparison']>;
type Group = Comparison['groups'][number];

const NOTHING = '–';

/** Each group as a mark between AI and people, and the counts behind it in a table. */
export function PublicComparison({ comparison }: { comparison: Comparison }) {
  const t = useWords();
  return (
    <Disclosure title={t('compare.details')}>
      <div className="al-stack al-stack--large">
        <Picture comparison={comparison} />
        <Figures groups={comparison.groups} />
      </div>
    </Disclosure>
  );
}

function Picture({ comparison: { groups, margin, alpha } }: { comparison: Comparison }) {
  const t = useMeasuredWords();
  const { points, plain } = usePoints();
  return (
    <DifferencePicture
      caption={t('quality.caption', { percent: plain(1 - 2 * alpha) })}
      rows={groups.flatMap(({ group, difference, lower, upper, result }) =>
        difference === null || lower === null || upper === null
          ? []
          : [
              {
                ...{ key: group, label: group, result, difference, interval: { lower, upper } },
                figure: `${t(`result.${result}`)} (${points(difference)})`,
              },
            ],
      )}
      limits={[{ at: margin, label: t('quality.margin', { margin: plain(margin) }) }]}
      sides={{ left: t('quality.better'), right: t('quality.worse') }}
    />
  );
}

function Figures({ groups }: { groups: readonly Group[] }) {
  const t = useWords();
  const m = useMeasuredWords();
  const { number } = useFormat();
  const { points } = usePoints();
  const counts = (errors: number | null, cases: number | null) =>
    errors === null || cases === null
      ? NOTHING
      : t('compare.of', { errors: number(errors), cases: number(cases) });
  return (
    <Table
      caption={m('quality.table')}
      rows={groups}
      rowKey={({ group }) => group}
      columns={[
        { key: 'group', header: m('table.group'), rowHeader: true, cell: ({ group }) => group },
        {
          key: 'ai',
          header: t('compare.ai'),
          numeric: true,
          cell: ({ aiErrors, aiCases }) => counts(aiErrors, aiCases),
        },
        {
          key: 'people',
          header: t('compare.people'),
          numeric: true,
          cell: ({ humanErrors, humanCases }) => counts(humanErrors, humanCases),
        },
        {
          key: 'difference',
          header: m('table.difference'),
          numeric: true,
          cell: ({ difference, lower, upper }) =>
            difference === null || lower === null || upper === null
              ? NOTHING
              : `${points(difference)} (${m('table.between', { lower: points(lower), upper: points(upper) })})`,
        },
        { key: 'result', header: m('table.result'), cell: ({ result }) => <ResultBadge result={result} /> },
      ]}
    />
  );
}
