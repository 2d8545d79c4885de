import { Skeleton } from '@allmende/platform-ui';
import {
  AreaPage,
  NotFound,
  QueryState,
  RequireViewer,
  useViewer,
  type Viewer,
} from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { OfficePageDocument, type OfficePartsFragment } from './Member.generated.js';
import { useWords } from './use-words.js';

/** What every page about one organisation knows. */
export interface OfficeProps {
  readonly office: OfficePartsFragment;
  readonly viewer: Viewer;
}

/** A page about the organisation in the address: visitors are led to the sign-in, others get what they may see. */
export function WithOffice({ children }: { children: (props: OfficeProps) => ReactNode }) {
  const t = useWords();
  const { viewer } = useViewer();
  if (viewer !== null) return <Loaded viewer={viewer}>{children}</Loaded>;
  return (
    <AreaPage title={t('office.kind')} meta={{ noIndex: true }}>
      <RequireViewer>{() => null}</RequireViewer>
    </AreaPage>
  );
}

function Loaded({ viewer, children }: { viewer: Viewer; children: (props: OfficeProps) => ReactNode }) {
  const { id = '' } = useParams();
  const query = useQuery(OfficePageDocument, {
    variables: { id },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {({ organisation }) => (organisation ? children({ office: organisation, viewer }) : <NotFound />)}
    </QueryState>
  );
}

/** A step that belongs to an organisation, with the way back to it. */
export function StepPage({
  office,
  title,
  lead,
  children,
}: {
  office: Pick<OfficePartsFragment, 'id' | 'name'>;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  const t = useWords();
  const crumbs = [
    { label: t('list.title'), href: '/organisation' },
    { label: office.name, href: `/organisation/${office.id}` },
  ];
  return (
    <AreaPage title={title} lead={lead} crumbs={crumbs} meta={{ noIndex: true }}>
      {children}
    </AreaPage>
  );
}
