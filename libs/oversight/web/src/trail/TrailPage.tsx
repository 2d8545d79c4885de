import { Stack } from '@allmende/platform-ui';
import { AreaPage, hasNetworkRole, NotFound, RequireViewer } from '@allmende/platform-web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ChainState } from './ChainState.js';
import type { LoadLines } from './SaveTrail.js';
import { TrailDocument } from './Trail.generated.js';
import { readChoice } from './trail-choice.js';
import { LINES_A_PAGE, TrailPart } from './TrailPart.js';

const PATH = '/redaktion/protokoll';

/** The whole trail for administrators, and whether it can be trusted. */
export function Component() {
  const { t } = useTranslation('audit');
  return (
    <RequireViewer>
      {(viewer) =>
        hasNetworkRole(viewer, 'administrator') ? (
          <AreaPage
            title={t('all.title')}
            lead={t('all.lead')}
            crumbs={[{ label: t('all.desk'), href: '/redaktion' }]}
            meta={{ noIndex: true }}
          >
            <WholeTrail />
          </AreaPage>
        ) : (
          <NotFound />
        )
      }
    </RequireViewer>
  );
}

function WholeTrail() {
  const client = useApolloClient();
  const [search] = useSearchParams();
  const choice = readChoice(search);
  const { filter, after } = choice;
  const { data, ...query } = useQuery(TrailDocument, {
    variables: { first: LINES_A_PAGE, after, filter },
    skip: filter === null,
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  const load: LoadLines = async (first, from) => {
    const answer = await client.query({
      query: TrailDocument,
      variables: { first, after: from, filter },
      fetchPolicy: 'no-cache',
    });
    if (answer.data === undefined) throw new Error('no answer');
    return answer.data.auditEvents;
  };
  return (
    <Stack gap="large">
      <ChainState />
      <TrailPart
        path={PATH}
        choice={choice}
        subjects={null}
        query={{ ...query, data: data?.auditEvents }}
        load={load}
      />
    </Stack>
  );
}
