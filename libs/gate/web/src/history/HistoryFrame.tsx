import { AreaPage, NotFound, QueryState, SignedInPage } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { HistoryOfSolutionDocument, type HistoryOfUseFragment } from '../parts/History.generated.js';
import { type Done, Outcome, type Told } from '../parts/Outcome.js';
import { useUseAddress } from '../parts/use-address.js';
import { useWords } from '../parts/words.js';

/** What the pages about the past of a use share. */
export interface OpenHistory {
  readonly projectId: string;
  readonly use: HistoryOfUseFragment;
  /** A step worked: it is told, and the page is read again. */
  readonly after: (done: Done) => void;
}

export interface HistoryFrameProps {
  title: string;
  lead: string;
  children: (history: OpenHistory) => ReactNode;
}

/** The frame of a page about the past of a use. */
export function HistoryFrame(props: HistoryFrameProps) {
  return <SignedInPage title={props.title}>{() => <Loaded {...props} />}</SignedInPage>;
}

function Loaded({ title, lead, children }: HistoryFrameProps) {
  const t = useWords();
  const { key, organisationId, to } = useUseAddress();
  const [told, tell] = useState<Told | null>(null);
  const query = useQuery(HistoryOfSolutionDocument, {
    variables: { key, organisationId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} wholePage>
      {({ project }) => {
        if (!project?.gatedUse) return <NotFound />;
        const name = project.title === '' ? t('untitled') : project.title;
        return (
          <AreaPage
            title={title}
            preline={t('list.whose', { solution: name, name: project.gatedUse.organisation.name })}
            lead={lead}
            crumbs={[
              { label: t('solutions'), href: '/loesungen' },
              { label: name, href: `/loesungen/${project.key}` },
              { label: t('area'), href: to() },
            ]}
            meta={{ noIndex: true }}
          >
            <div className="al-stack al-stack--large">
              <Outcome told={told} />
              {children({
                projectId: project.id,
                use: project.gatedUse,
                after: (done) => {
                  tell({ done });
                  void query.refetch();
                },
              })}
            </div>
          </AreaPage>
        );
      }}
    </QueryState>
  );
}
