import { EmptyState } from '@allmende/platform-ui';
import { AreaPage, NotFound, PageMeta, QueryState, SignedInPage } from '@allmende/platform-web';
import { REPORT_RULES } from '@allmende/projects-core';
import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { AnswerForm } from './AnswerForm.js';
import { ReportItem } from './ReportItem.js';
import { type ReportsOfProjectFragment, ReportsOfSolutionDocument } from './Reports.generated.js';
import { useWords } from './words.js';

/** Everything readers and editors said is wrong in an entry, for those who answer and for editors. */
export function Component() {
  const t = useWords();
  return (
    <>
      <PageMeta title={t('list.title')} noIndex />
      <SignedInPage title={t('list.title')}>{() => <Loaded />}</SignedInPage>
    </>
  );
}

function Loaded() {
  const { key = '' } = useParams();
  const query = useQuery(ReportsOfSolutionDocument, {
    variables: { key },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage>
      {({ project }) => (project?.errorReportCounts == null ? <NotFound /> : <List entry={project} />)}
    </QueryState>
  );
}

function List({ entry }: { entry: ReportsOfProjectFragment }) {
  const t = useWords();
  const mayAnswer = entry.errorReportCounts?.viewerMayAnswer === true;
  return (
    <AreaPage
      title={t('list.title')}
      preline={entry.title}
      lead={t('list.lead', { count: REPORT_RULES.answerDays })}
      crumbs={[
        { label: t('solutions'), href: '/loesungen' },
        { label: entry.title, href: `/loesungen/${entry.key}` },
      ]}
      meta={{ noIndex: true }}
    >
      {entry.errorReports.length === 0 ? (
        <EmptyState title={t('list.none')}>{t('list.noneWhy')}</EmptyState>
      ) : (
        <div className="al-stack">
          {entry.errorReports.map((report) => (
            <ReportItem key={report.id} report={report}>
              {report.status === 'open' && mayAnswer && <AnswerForm report={report} projectKey={entry.key} />}
            </ReportItem>
          ))}
        </div>
      )}
    </AreaPage>
  );
}
