import { EmptyState, LinkButton, Skeleton } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, type Viewer, type ViewerMembership } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { MembersPage } from '../parts/MembersPage.js';
import { organisationsToActFor } from '../parts/own-organisations.js';
import { useDeviceDraft } from '../parts/use-device-draft.js';
import { useWords } from '../parts/use-words.js';
import { emptyProposal } from './proposal.js';
import { Proposal } from './Proposal.js';
import { ProposeFromProjectDocument, type ProposeFromProjectQuery } from './ProposePage.generated.js';

/** The solution a proposal may begin with. */
export type Origin = NonNullable<ProposeFromProjectQuery['project']>;

/** Where somebody proposes a consortium, from a solution (`?projekt=`) or from a blank. */
export function Component() {
  const t = useWords();
  return <MembersPage title={t('propose.title')}>{(viewer) => <ForMember viewer={viewer} />}</MembersPage>;
}

function ForMember({ viewer }: { viewer: Viewer }) {
  const [search] = useSearchParams();
  const key = search.get('projekt');
  const organisations = useMemo(() => organisationsToActFor(viewer), [viewer]);
  const [first] = organisations;
  if (first === undefined) return <NobodyToActFor />;
  const acting = { viewer, organisations, first };
  if (key === null) return <WithDraft {...acting} origin={null} originLost={false} />;
  return <FromSolution {...acting} projectKey={key} />;
}

interface Acting {
  viewer: Viewer;
  organisations: readonly ViewerMembership[];
  first: ViewerMembership;
}

function FromSolution({ projectKey, ...acting }: Acting & { projectKey: string }) {
  const t = useWords();
  const { data, error, loading, refetch } = useQuery(ProposeFromProjectDocument, {
    variables: { key: projectKey },
    ssr: false,
  });
  if (loading) return <Skeleton lines={8} />;
  if (error) {
    return (
      <AreaPage title={t('propose.title')} meta={{ noIndex: true }}>
        <FailureAlert error={error} onRetry={() => void refetch()} />
      </AreaPage>
    );
  }
  const origin = data?.project ?? null;
  return <WithDraft key={projectKey} {...acting} origin={origin} originLost={origin === null} />;
}

interface WithDraftProps extends Acting {
  origin: Origin | null;
  originLost: boolean;
}

function WithDraft({ viewer, organisations, first, origin, originLost }: WithDraftProps) {
  const field = origin?.primaryField ?? null;
  const empty = useMemo(() => emptyProposal(first.organisationId, field), [first.organisationId, field]);
  const draft = useDeviceDraft(`consortium:${viewer.accountId}:${origin?.key ?? 'blank'}`, empty);
  const acting =
    organisations.find(({ organisationId }) => organisationId === draft.value.organisationId) ?? first;
  return (
    <Proposal
      draft={draft}
      organisations={organisations}
      acting={acting}
      origin={origin}
      originLost={originLost}
    />
  );
}

function NobodyToActFor() {
  const t = useWords();
  return (
    <AreaPage
      title={t('propose.title')}
      crumbs={[{ label: t('overview.title'), href: '/verbuende' }]}
      meta={{ noIndex: true }}
    >
      <EmptyState
        title={t('propose.nobody.title')}
        action={<LinkButton href="/organisation">{t('propose.nobody.action')}</LinkButton>}
      >
        {t('propose.nobody.why')}
      </EmptyState>
    </AreaPage>
  );
}
