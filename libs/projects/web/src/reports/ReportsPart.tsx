import { Section, TextLink } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { ReportCountsDocument } from './Reports.generated.js';
import { useWords } from './words.js';

/** On the page of a solution: where anybody says that something is wrong, and for owners and editors what waits. */
export function ReportsPart({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { data } = useQuery(ReportCountsDocument, { variables: { key: projectKey } });
  const counts = data?.project?.errorReportCounts ?? null;
  return (
    <Section title={t('part.title')} lead={t('part.lead')}>
      <ul className="al-plain-list al-no-print">
        <li>
          <TextLink href={`/loesungen/${projectKey}/fehler-melden`}>{t('part.report')}</TextLink>
        </li>
        {counts !== null && (
          <li>
            <TextLink href={`/loesungen/${projectKey}/meldungen`}>
              {counts.overdue > 0
                ? t('part.overdue', { count: counts.open, overdue: counts.overdue })
                : t('part.open', { count: counts.open })}
            </TextLink>
          </li>
        )}
      </ul>
    </Section>
  );
}
