import { Alert, LinkButton, Section } from '@allmende/platform-ui';
import { AreaPage, NotFound, QueryState, useFormat, useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ReportForm } from './ReportForm.js';
import { ReportItem } from './ReportItem.js';
import { type ReportsOfProjectFragment, ReportsOfSolutionDocument } from './Reports.generated.js';
import { useWords } from './words.js';

/** Saying that something is wrong, with or without an account; below it what one has reported before. */
export function Component() {
  const { key = '' } = useParams();
  const query = useQuery(ReportsOfSolutionDocument, {
    variables: { key },
    // Begins with what the page from the server shows, then asks for what the reader reported.
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryState query={query} wholePage>
      {({ project }) =>
        project?.status === 'published' ? (
          <Page entry={project} onKept={() => void query.refetch().catch(() => undefined)} />
        ) : (
          <NotFound />
        )
      }
    </QueryState>
  );
}

function Page({ entry, onKept }: { entry: ReportsOfProjectFragment; onKept: () => void }) {
  const t = useWords();
  const { viewer } = useViewer();
  const [due, setDue] = useState<string | null>(null);
  const asks = entry.publishing?.viewerCan.askCorrection === true;
  const own = entry.errorReports.filter(({ byViewer }) => byViewer);
  const kind = asks ? 'correction' : 'error';
  return (
    <AreaPage
      title={t(`${kind}.title`)}
      preline={entry.title}
      lead={t(`${kind}.lead`)}
      crumbs={[
        { label: t('solutions'), href: '/loesungen' },
        { label: entry.title, href: `/loesungen/${entry.key}` },
      ]}
      meta={{ noIndex: true }}
    >
      {due === null ? (
        <ReportForm
          entry={entry}
          kind={kind}
          isSignedIn={viewer !== null}
          onKept={(until) => {
            setDue(until);
            onKept();
          }}
        />
      ) : (
        <Thanks entry={entry} due={due} />
      )}
      {own.length > 0 && (
        <Section title={t('own.title')}>
          <div className="al-stack">
            {own.map((report) => (
              <ReportItem key={report.id} report={report} />
            ))}
          </div>
        </Section>
      )}
    </AreaPage>
  );
}

function Thanks({ entry, due }: { entry: ReportsOfProjectFragment; due: string }) {
  const t = useWords();
  const { date } = useFormat();
  return (
    <div className="al-stack">
      <Alert kind="success" title={t('kept.title')}>
        <p>{t('kept.text', { date: date(due) })}</p>
      </Alert>
      <div>
        <LinkButton href={`/loesungen/${entry.key}`}>{t('kept.back')}</LinkButton>
      </div>
    </div>
  );
}
