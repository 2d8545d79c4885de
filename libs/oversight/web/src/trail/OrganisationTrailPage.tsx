import { ORGANISATION_SUBJECTS } from '@allmende/oversight-core';
import { AreaPage, NotFound, SignedInPage } from '@allmende/platform-web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { LoadLines } from './SaveTrail.js';
import { OrganisationOfTrailDocument, OrganisationTrailDocument } from './Trail.generated.js';
import { readChoice } from './trail-choice.js';
import { LINES_A_PAGE, TrailPart } from './TrailPart.js';

/** What was done in the name of an organisation, for its admins. */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation('audit');
  return <SignedInPage title={t('own.title')}>{() => <OwnTrail organisationId={id} />}</SignedInPage>;
}

function OwnTrail({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('audit');
  const organisation = useQuery(OrganisationOfTrailDocument, { variables: { organisationId }, ssr: false });
  const trail = useTrail(organisationId);
  // Both are asked at once; who may not read the trail sees a page that is not there.
  if (organisation.error !== undefined) return <NotFound />;
  return (
    <AreaPage
      title={t('own.title')}
      lead={t('own.lead')}
      crumbs={crumbsOf(t('own.organisation'), organisationId, organisation.data?.organisation?.name)}
      meta={{ noIndex: true }}
    >
      <TrailPart
        {...trail}
        path={`/organisation/${organisationId}/protokoll`}
        subjects={ORGANISATION_SUBJECTS}
      />
    </AreaPage>
  );
}

function crumbsOf(label: string, organisationId: string, name: string | undefined) {
  const all = { label, href: '/organisation' };
  return name === undefined ? [all] : [all, { label: name, href: `/organisation/${organisationId}` }];
}

function useTrail(organisationId: string) {
  const client = useApolloClient();
  const [search] = useSearchParams();
  const choice = readChoice(search);
  const { filter, after } = choice;
  const { data, ...query } = useQuery(OrganisationTrailDocument, {
    variables: { organisationId, first: LINES_A_PAGE, after, filter },
    skip: filter === null,
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  const load: LoadLines = async (first, from) => {
    const answer = await client.query({
      query: OrganisationTrailDocument,
      variables: { organisationId, first, after: from, filter },
      fetchPolicy: 'no-cache',
    });
    if (answer.data === undefined) throw new Error('no answer');
    return answer.data.organisationAuditEvents;
  };
  return { choice, query: { ...query, data: data?.organisationAuditEvents }, load };
}
