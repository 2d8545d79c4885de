import { useTaxonomy } from '@allmende/municipalities-web';
import { Button, CardGrid, EmptyState, LinkButton, Section, SelectField } from '@allmende/platform-ui';
import { AreaPage, QueryState, signInAddress, useViewer, type Viewer } from '@allmende/platform-web';
import { DESIGN_FIELD_KEYS } from '@allmende/projects-core';
import { useQuery } from '@apollo/client/react';
import { useLocation, useSearchParams } from 'react-router';
import { boardFilter, readBoard, writeBoard, type BoardAddress } from './board-address.js';
import { NeedCard } from './NeedCard.js';
import { CountsByKreis } from './CountsByKreis.js';
import { NeedBoardDocument } from './Needs.generated.js';
import { homeAgs, isDemo, officesToPostFor } from './own-offices.js';
import { useWords } from './words.js';

/** What municipalities look for: for people of the network as a board, for visitors as figures. */
export function Component() {
  const t = useWords();
  const { viewer } = useViewer();
  const location = useLocation();
  const mayPost = viewer !== null && officesToPostFor(viewer).length > 0;
  const action =
    viewer === null ? (
      <LinkButton href={signInAddress(location)}>{t('board.signIn')}</LinkButton>
    ) : mayPost ? (
      <LinkButton href="/bedarfe/neu" icon="add">
        {t('board.post')}
      </LinkButton>
    ) : undefined;
  return (
    <AreaPage
      title={t('board.title')}
      description={t('board.lead')}
      actions={action}
      meta={{ noIndex: location.search !== '' }}
    >
      {viewer === null ? <How /> : <Board viewer={viewer} mayPost={mayPost} />}
      <CountsByKreis demo={viewer !== null && isDemo(homeAgs(viewer))} />
    </AreaPage>
  );
}

const STEPS = ['post', 'pool', 'agree', 'join'] as const;

function How() {
  const t = useWords();
  return (
    <Section title={t('how.title')}>
      <ol className="al-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <h3 className="kern-title">{t(`how.${step}.title`)}</h3>
            <p className="kern-body">{t(`how.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Board({ viewer, mayPost }: { viewer: Viewer; mayPost: boolean }) {
  const t = useWords();
  const [search, setSearch] = useSearchParams();
  const ags = homeAgs(viewer);
  const address = readBoard(search);
  const variables = { filter: boardFilter(address, ags) };
  const query = useQuery(NeedBoardDocument, { variables, ssr: false, fetchPolicy: 'cache-and-network' });
  const change = (part: Partial<BoardAddress>) =>
    setSearch(writeBoard({ ...address, ...part }), { replace: true, preventScrollReset: true });
  const more = (after: string | null) =>
    query.fetchMore({
      variables: { ...variables, after },
      updateQuery: (before, { fetchMoreResult: { needs } }) => ({
        needs: { ...needs, nodes: [...before.needs.nodes, ...needs.nodes] },
      }),
    });
  return (
    <Section title={t('board.listTitle')}>
      <BoardFilter address={address} hasHome={ags !== null} onChange={change} />
      <QueryState query={query}>
        {({ needs: { nodes, pageInfo } }) => (
          <>
            <p role="status" className="kern-body">
              {t(pageInfo.hasNextPage ? 'board.countMore' : 'board.count', { count: nodes.length })}
            </p>
            {nodes.length === 0 ? (
              <Nothing mayPost={mayPost} />
            ) : (
              <CardGrid wide>
                {nodes.map((need) => (
                  <NeedCard key={need.id} need={need} />
                ))}
              </CardGrid>
            )}
            {pageInfo.hasNextPage && (
              <div>
                <Button variant="secondary" onClick={() => void more(pageInfo.endCursor)}>
                  {t('board.more')}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryState>
    </Section>
  );
}

function Nothing({ mayPost }: { mayPost: boolean }) {
  const t = useWords();
  return (
    <EmptyState
      title={t('board.empty.title')}
      action={
        <LinkButton href={mayPost ? '/bedarfe/neu' : '/loesungen'} variant="secondary">
          {t(mayPost ? 'board.empty.post' : 'board.empty.look')}
        </LinkButton>
      }
    >
      {t('board.empty.why')}
    </EmptyState>
  );
}

interface BoardFilterProps {
  address: BoardAddress;
  hasHome: boolean;
  onChange: (part: Partial<BoardAddress>) => void;
}

function BoardFilter({ address, hasHome, onChange }: BoardFilterProps) {
  const t = useWords();
  const term = useTaxonomy();
  const regions = hasHome ? (['kreis', 'land', 'alle'] as const) : (['alle'] as const);
  return (
    <div className="al-needs-filter" role="group" aria-label={t('filter.title')}>
      <SelectField
        id="filter-region"
        label={t('filter.region')}
        value={address.region}
        choices={regions.map((value) => ({ value, label: t(`filter.regions.${value}`) }))}
        onChange={(event) => onChange({ region: event.target.value as BoardAddress['region'] })}
      />
      <SelectField
        id="filter-field"
        label={t('filter.field')}
        empty={t('filter.everyField')}
        value={address.field}
        choices={DESIGN_FIELD_KEYS.map((key) => ({ value: key, label: term('designField', key) }))}
        onChange={(event) => onChange({ field: event.target.value as BoardAddress['field'] })}
      />
      <SelectField
        id="filter-status"
        label={t('filter.status')}
        value={address.status}
        choices={(['open', 'met', 'own'] as const).map((value) => ({
          value,
          label: t(`filter.statuses.${value}`),
        }))}
        onChange={(event) => onChange({ status: event.target.value as BoardAddress['status'] })}
      />
    </div>
  );
}
