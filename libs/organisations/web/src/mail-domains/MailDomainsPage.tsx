import { Button, EmptyState, LoadMore, Section, Stack, Table, type TableColumn } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, QueryState, SearchForm, useFormat } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { useWords } from '../claims/words.js';
import type { MailDomainPartsFragment } from '../parts/Claim.generated.js';
import { EditorsOnly } from '../parts/EditorsOnly.js';
import { AddDomain } from './AddDomain.js';
import { ImportDomains } from './ImportDomains.js';
import { MailDomainRegisterDocument, RemoveMailDomainDocument } from './MailDomainsPage.generated.js';

const PAGE = 50;

/** The register of official mail domains: whose proven address is at one of them is believed at once. */
export function Component() {
  const t = useWords();
  return (
    <AreaPage
      title={t('domains.title')}
      lead={t('domains.lead')}
      crumbs={[{ label: t('networkDesk.title'), href: '/redaktion' }]}
      meta={{ noIndex: true }}
    >
      <EditorsOnly>
        {() => (
          <Stack gap="large">
            <Register />
            <AddDomain />
            <ImportDomains />
          </Stack>
        )}
      </EditorsOnly>
    </AreaPage>
  );
}

function Register() {
  const t = useWords();
  const [params] = useSearchParams();
  const search = params.get('q') ?? '';
  const query = useQuery(MailDomainRegisterDocument, {
    variables: { search, first: PAGE, after: null },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  const more = (after: string | null) =>
    void query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        mailDomains: { ...next.mailDomains, nodes: [...before.mailDomains.nodes, ...next.mailDomains.nodes] },
      }),
    });
  return (
    <Section title={t('domains.list')}>
      <SearchForm
        action="/redaktion/maildomains"
        label={t('domains.search')}
        hint={t('domains.searchHint')}
        defaultValue={search}
      />
      <QueryState query={query}>
        {({ mailDomains: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t(search === '' ? 'domains.empty.title' : 'domains.empty.notFound')}>
              {t('domains.empty.why')}
            </EmptyState>
          ) : (
            <>
              <DomainTable entries={nodes} />
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
    </Section>
  );
}

function DomainTable({ entries }: { entries: readonly MailDomainPartsFragment[] }) {
  const t = useWords();
  const { date } = useFormat();
  const [remove, { loading, error }] = useMutation(RemoveMailDomainDocument, {
    refetchQueries: ['MailDomainRegister', 'NetworkDeskCounts'],
  });
  const columns: readonly TableColumn<MailDomainPartsFragment>[] = [
    {
      key: 'domain',
      header: t('domains.column.domain'),
      rowHeader: true,
      cell: ({ domain, subdomains }) => (subdomains ? t('domains.withSubdomains', { domain }) : domain),
    },
    {
      key: 'target',
      header: t('domains.column.target'),
      cell: ({ ags, kind, organisationId }) => ags ?? (kind === null ? organisationId : t(`kind.${kind}`)),
    },
    { key: 'source', header: t('domains.column.source'), cell: ({ source }) => source },
    {
      key: 'checked',
      header: t('domains.column.checked'),
      cell: ({ checkedOn }) => date(checkedOn, 'short'),
    },
    {
      key: 'actions',
      header: t('domains.column.actions'),
      cell: ({ id, domain }) => (
        <Button
          variant="tertiary"
          small
          busy={loading}
          aria-label={t('domains.removeOne', { domain })}
          onClick={() => void remove({ variables: { input: { id } } }).catch(() => undefined)}
        >
          {t('domains.remove')}
        </Button>
      ),
    },
  ];
  return (
    <>
      {error !== undefined && <FailureAlert error={error} />}
      <Table
        caption={t('domains.list')}
        captionHidden
        columns={columns}
        rows={entries}
        rowKey={({ id }) => id}
      />
    </>
  );
}
