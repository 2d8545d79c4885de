import { EmptyState, LinkButton, Table, TextLink, type TableColumn } from '@allmende/platform-ui';
import { QueryState, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useTaxonomy } from '../taxonomy/taxonomy.js';
import { hrefOf, PAGE_SIZE, type BrowseAddress } from './browse-address.js';
import {
  BrowseMunicipalitiesDocument,
  FindMunicipalitiesDocument,
  type BrowseMunicipalitiesQueryVariables,
  type MunicipalityLineFragment,
} from './BrowsePage.generated.js';

const FOUND_AT_MOST = 20;

/** One page of the list, with the way to the next. */
export function MunicipalityList({ address }: { address: BrowseAddress }) {
  const { t } = useTranslation('municipalities');
  const { number } = useFormat();
  const query = useQuery(BrowseMunicipalitiesDocument, { variables: variablesOf(address) });
  return (
    <QueryState query={query}>
      {({ municipalities: { nodes, pageInfo, totalCount } }) => {
        if (nodes.length === 0) return <NothingListed address={address} />;
        const total = totalCount ?? nodes.length;
        return (
          <>
            <Lines caption={t('list.caption', { count: total, number: number(total) })} lines={nodes} />
            <div className="al-cluster">
              {address.after !== '' && (
                <LinkButton variant="tertiary" icon="chevron-left" href={hrefOf({ ...address, after: '' })}>
                  {t('list.first')}
                </LinkButton>
              )}
              {pageInfo.hasNextPage && (
                <LinkButton
                  variant="secondary"
                  iconAfter="chevron-right"
                  rel="next"
                  href={hrefOf({ ...address, after: pageInfo.endCursor ?? '' })}
                >
                  {t('list.next', { number: PAGE_SIZE })}
                </LinkButton>
              )}
            </div>
          </>
        );
      }}
    </QueryState>
  );
}

function NothingListed({ address }: { address: BrowseAddress }) {
  const { t } = useTranslation('municipalities');
  return (
    <EmptyState
      title={t('list.empty.title')}
      action={
        <LinkButton variant="secondary" href={hrefOf({ demo: address.demo })}>
          {t('list.empty.action')}
        </LinkButton>
      }
    >
      {t('list.empty.why')}
    </EmptyState>
  );
}

/** What was found for typed text; slips are forgiven, so an empty answer means it is no municipality. */
export function FoundList({ text }: { text: string }) {
  const { t } = useTranslation('municipalities');
  const query = useQuery(FindMunicipalitiesDocument, { variables: { text, first: FOUND_AT_MOST } });
  return (
    <QueryState query={query}>
      {({ suggestMunicipalities: found }) => (
        <>
          {found.length === 0 ? (
            <EmptyState
              title={t('found.empty.title', { text })}
              action={
                <LinkButton variant="secondary" href="/kommunen">
                  {t('found.all')}
                </LinkButton>
              }
            >
              {t('found.empty.why')}
            </EmptyState>
          ) : (
            <>
              <Lines caption={t('found.caption', { count: found.length, text })} lines={found} />
              {found.length === FOUND_AT_MOST && (
                <p className="kern-body kern-body--muted">{t('found.more', { number: FOUND_AT_MOST })}</p>
              )}
              <div>
                <LinkButton variant="secondary" href="/kommunen">
                  {t('found.all')}
                </LinkButton>
              </div>
            </>
          )}
        </>
      )}
    </QueryState>
  );
}

function Lines({ caption, lines }: { caption: string; lines: readonly MunicipalityLineFragment[] }) {
  const columns = useColumns();
  return <Table caption={caption} columns={columns} rows={lines} rowKey={(line) => line.ags} dense />;
}

function useColumns(): readonly TableColumn<MunicipalityLineFragment>[] {
  const { t } = useTranslation('municipalities');
  const term = useTaxonomy();
  const { number } = useFormat();
  return [
    {
      key: 'name',
      header: t('column.name'),
      rowHeader: true,
      cell: (line) => (
        <>
          <TextLink href={`/kommunen/${line.key}`}>{line.name}</TextLink>
          {line.demo && <span className="kern-body--muted"> ({t('demo.mark')})</span>}
        </>
      ),
    },
    { key: 'kind', header: t('column.kind'), cell: (line) => t(`kind.${line.kind}`) },
    { key: 'district', header: t('column.district'), cell: (line) => line.district.name },
    { key: 'land', header: t('column.land'), cell: (line) => line.land.name },
    {
      key: 'population',
      header: t('column.population'),
      numeric: true,
      cell: (line) => number(line.population),
    },
    { key: 'sizeClass', header: t('column.sizeClass'), cell: (line) => term('sizeClass', line.sizeClass) },
  ];
}

function variablesOf(address: BrowseAddress): BrowseMunicipalitiesQueryVariables {
  const { land, district, sizeClass, demo, sort, after } = address;
  return {
    filter: {
      demo,
      land: land === '' ? null : land,
      district: district === '' ? null : district,
      sizeClass:
        sizeClass === '' ? null : (sizeClass as BrowseMunicipalitiesQueryVariables['filter']['sizeClass']),
    },
    sort,
    first: PAGE_SIZE,
    after: after === '' ? null : after,
  };
}
