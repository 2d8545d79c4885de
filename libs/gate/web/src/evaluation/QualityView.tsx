import type { GateFinding, GroupFinding, QualityRequirementContent } from '@allmende/gate-core';
import { Table } from '@allmende/platform-ui';
import { useFormat, useProblemText } from '@allmende/platform-web';
import { DifferencePicture } from './DifferencePicture.js';
import { ResultBadge } from './ResultBadge.js';
import { NAMESPACE, usePoints, useWords } from './words.js';

interface QualityViewProps {
  finding: GateFinding;
  requirement: QualityRequirementContent;
}

/** How often AI errs compared with people, group by group: a picture, a sentence and a table. */
export function QualityView({ finding, requirement }: QualityViewProps) {
  const t = useWords();
  const { points, plain } = usePoints();
  const margin = requirement.margin ?? 0;
  return (
    <div className="al-stack al-stack--large">
      <DifferencePicture
        caption={t('quality.caption', { percent: plain(1 - 2 * (requirement.alpha ?? 0)) })}
        rows={finding.groups.flatMap((group) =>
          group.finding === null
            ? []
            : [
                {
                  ...{ key: group.group, label: group.group, result: group.result },
                  ...{ difference: group.finding.difference, interval: group.finding.interval },
                  figure: `${t(`result.${group.result}`)} (${points(group.finding.difference)})`,
                },
              ],
        )}
        limits={[{ at: margin, label: t('quality.margin', { margin: plain(margin) }) }]}
        sides={{ left: t('quality.better'), right: t('quality.worse') }}
      />
      <ul className="kern-body al-measure al-ev__sentences">
        {finding.groups.map((group) => (
          <li key={group.group}>
            <GroupSentence group={group} margin={margin} />
          </li>
        ))}
      </ul>
      <QualityTable groups={finding.groups} />
    </div>
  );
}

/** What one group shows, for people who decide about it and not about statistics. */
function GroupSentence({ group, margin }: { group: GroupFinding; margin: number }) {
  const t = useWords();
  const { plain, between } = usePoints();
  const words = useProblemText(NAMESPACE);
  const [problem] = group.problems;
  if (problem !== undefined) return words(problem);
  if (group.finding === null) return t('quality.none', { group: group.group });
  const { difference, interval } = group.finding;
  const direction = difference > 0 ? 'more' : 'less';
  return (
    <>
      <strong>{group.group}:</strong>{' '}
      {t(`quality.seen.${direction}`, { points: plain(difference), ...between(interval) })}{' '}
      {t(`quality.sentence.${group.result}`, { margin: plain(margin) })}
    </>
  );
}

function QualityTable({ groups }: { groups: readonly GroupFinding[] }) {
  const t = useWords();
  const { number } = useFormat();
  const { points } = usePoints();
  const nothing = '–';
  return (
    <Table
      caption={t('quality.table')}
      rows={groups}
      rowKey={({ group }) => group}
      columns={[
        { key: 'group', header: t('table.group'), rowHeader: true, cell: ({ group }) => group },
        { key: 'cases', header: t('table.cases'), numeric: true, cell: ({ cases }) => number(cases) },
        {
          key: 'difference',
          header: t('table.difference'),
          numeric: true,
          cell: ({ finding }) => (finding === null ? nothing : points(finding.difference)),
        },
        {
          key: 'interval',
          header: t('table.interval'),
          numeric: true,
          cell: ({ finding }) =>
            finding === null
              ? nothing
              : t('table.between', {
                  lower: points(finding.interval.lower),
                  upper: points(finding.interval.upper),
                }),
        },
        {
          key: 'p',
          header: t('table.p'),
          numeric: true,
          cell: ({ finding }) => (finding === null ? nothing : chance(finding.p, number)),
        },
        { key: 'result', header: t('table.result'), cell: ({ result }) => <ResultBadge result={result} /> },
      ]}
    />
  );
}

function chance(p: number, number: (value: number, digits?: number) => string): string {
  return p < 0.0001 ? `< ${number(0.0001, 4)}` : number(p, 4);
}
