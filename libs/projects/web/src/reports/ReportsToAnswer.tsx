import { Section, TextLink } from '@allmende/platform-ui';
import { useFormat, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { Clock } from './ReportItem.js';
import { ReportsOnDeskDocument } from './Reports.generated.js';
import { useWords } from './words.js';

/** On the desk: reports that wait for an answer, those that wait longest first. Nothing when none does. */
export function Component({ viewer }: { viewer: Viewer }) {
  const t = useWords();
  const { date } = useFormat();
  const { data } = useQuery(ReportsOnDeskDocument, {
    fetchPolicy: 'cache-and-network',
    skip: viewer.memberships.length === 0 && !viewer.networkRoles.includes('editor'),
  });
  const waiting = data?.errorReportsToAnswer ?? [];
  if (waiting.length === 0) return null;
  return (
    <Section title={t('desk.title')} lead={t('desk.lead')}>
      <ul className="al-plain-list">
        {waiting.map(({ report, project }) => (
          <li key={report.id} className="al-cluster">
            <TextLink href={`/loesungen/${project.key}/meldungen`}>
              {t('desk.of', { title: project.title, part: t(`where.${report.part}`) })}
            </TextLink>
            <Clock report={report} />
            <span>{t('desk.due', { date: date(report.due) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
