import type { ClaimStatus } from '@allmende/organisations-core';
import { CLAIM_STATUSES } from '@allmende/organisations-core';
import { Badge, EmptyState, LoadMore, Stack, Table, type TableColumn, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useWords } from '../claims/words.js';
import type { ClaimReviewPartsFragment } from '../parts/Claim.generated.js';
import { EditorsOnly } from '../parts/EditorsOnly.js';
import { ClaimQueueDocument } from './QueuePage.generated.js';
import { warningsOf } from './warnings.js';

const PAGE = 20;

/** Claims that wait for a decision, the oldest first; `?stand=` shows those that are settled. */
export function Component() {
  const t = useWords();
  return (
    <AreaPage
      title={t('queue.title')}
      lead={t('queue.lead')}
      crumbs={[{ label: t('networkDesk.title'), href: '/redaktion' }]}
      meta={{ noIndex: true }}
    >
      <EditorsOnly>{() => <Queue />}</EditorsOnly>
    </AreaPage>
  );
}

function Queue() {
  const t = useWords();
  const [search] = useSearchParams();
  const asked = search.get('stand');
  const status: ClaimStatus = CLAIM_STATUSES.find((one) => one === asked) ?? 'claimed';
  const query = useQuery(ClaimQueueDocument, {
    variables: { status, first: PAGE, after: null },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  const more = (after: string | null) =>
    void query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        organisationClaims: {
          ...next.organisationClaims,
          nodes: [...before.organisationClaims.nodes, ...next.organisationClaims.nodes],
        },
      }),
    });
  return (
    <Stack gap="large">
      <nav aria-label={t('queue.states')} className="al-cluster">
        {CLAIM_STATUSES.map((one) => (
          <TextLink
            key={one}
            href={one === 'claimed' ? '/redaktion/pruefung' : `/redaktion/pruefung?stand=${one}`}
            aria-current={one === status ? 'page' : undefined}
          >
            {t(`queue.state.${one}`)}
          </TextLink>
        ))}
      </nav>
      <QueryState query={query}>
        {({ organisationClaims: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t(`queue.empty.${status === 'claimed' ? 'title' : 'other'}`)}>
              {t('queue.empty.why')}
            </EmptyState>
          ) : (
            <>
              <ClaimTable claims={nodes} status={status} />
              <LoadMore
                shown={nodes.length}
                total={totalCount}
                hasMore={pageInfo.hasNextPage}
                onLoadMore={() => more(pageInfo.endCursor)}
              />
            </>
          )
        }
      </QueryState>
    </Stack>
  );
}

interface ClaimTableProps {
  claims: readonly ClaimReviewPartsFragment[];
  status: ClaimStatus;
}

function ClaimTable({ claims, status }: ClaimTableProps) {
  const t = useWords();
  const { date } = useFormat();
  const columns: readonly TableColumn<ClaimReviewPartsFragment>[] = [
    {
      key: 'organisation',
      header: t('queue.organisation'),
      rowHeader: true,
      cell: ({ id, organisation }) => (
        <TextLink href={`/redaktion/pruefung/${id}`}>{organisation.name}</TextLink>
      ),
    },
    { key: 'kind', header: t('queue.kind'), cell: ({ organisation }) => t(`kind.${organisation.kind}`) },
    {
      key: 'claimant',
      header: t('queue.claimant'),
      cell: ({ evidence }) => evidence?.claimant?.displayName ?? t('queue.nobody'),
    },
    { key: 'since', header: t('queue.since'), cell: ({ createdAt }) => date(createdAt, 'short') },
    { key: 'signs', header: t('queue.signs'), cell: (claim) => <Signs claim={claim} /> },
  ];
  return (
    <Table
      caption={t(`queue.state.${status}`)}
      captionHidden
      columns={columns}
      rows={claims}
      rowKey={({ id }) => id}
    />
  );
}

/** What an editor should see before opening a claim. */
function Signs({ claim }: { claim: ClaimReviewPartsFragment }) {
  const t = useWords();
  const warnings = warningsOf(claim);
  const proven = claim.evidence?.provingDomain != null;
  if (!proven && claim.letter === null && warnings.length === 0) return t('sign.none');
  return (
    <div className="al-cluster">
      {proven && <Badge kind="success">{t('sign.domain')}</Badge>}
      {claim.letter !== null && <Badge kind="info">{t('sign.letter')}</Badge>}
      {warnings.map((warning) => (
        <Badge key={warning} kind="warning">
          {t(`warning.${warning}.short`)}
        </Badge>
      ))}
    </div>
  );
}
