import { Badge, Card, EmptyState, LinkButton, Stack, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SignedIn } from '../account/SignedIn.js';
import { byOrganisation } from './by-organisation.js';
import { MyOrganisationsDocument, type MyOrganisationsQuery } from './OrganisationPage.generated.js';

type Membership = NonNullable<MyOrganisationsQuery['viewer']>['memberships'][number];

/** In whose name one may act here, and what one may do there. */
export function Component() {
  const { t } = useTranslation('identity');
  return (
    <AreaPage title={t('organisation.title')} lead={t('organisation.lead')} meta={{ noIndex: true }}>
      <SignedIn>{() => <Organisations />}</SignedIn>
    </AreaPage>
  );
}

function Organisations() {
  const { t } = useTranslation('identity');
  const query = useQuery(MyOrganisationsDocument, { ssr: false });
  return (
    <QueryState query={query}>
      {({ viewer }) => {
        const organisations = byOrganisation(viewer?.memberships ?? []);
        if (organisations.length === 0) {
          return (
            <EmptyState
              title={t('organisation.empty.title')}
              action={<LinkButton href="/kommunen">{t('organisation.empty.action')}</LinkButton>}
            >
              {t('organisation.empty.why')}
            </EmptyState>
          );
        }
        return (
          <Stack>
            {organisations.map(({ organisation, roles }) => (
              <OrganisationCard key={organisation.organisationId} organisation={organisation} roles={roles} />
            ))}
            <p className="kern-body kern-body--muted al-measure">{t('organisation.readOnly')}</p>
          </Stack>
        );
      }}
    </QueryState>
  );
}

function OrganisationCard({
  organisation,
  roles,
}: {
  organisation: Membership;
  roles: readonly Membership['role'][];
}) {
  const { t } = useTranslation('identity');
  const { ags, organisationName, organisationKind, verified } = organisation;
  return (
    <Card
      level={2}
      title={organisationName}
      preline={t(`organisationKind.${organisationKind}`)}
      badges={
        <Badge kind={verified ? 'success' : 'warning'}>
          {t(verified ? 'organisation.verified' : 'organisation.unverified')}
        </Badge>
      }
      footer={
        ags === null ? undefined : (
          <TextLink href={`/kommunen/${ags}`}>{t('organisation.municipalityPage')}</TextLink>
        )
      }
    >
      {!verified && <p>{t('organisation.unverifiedWhy')}</p>}
      <p>{t('organisation.roles')}</p>
      <ul className="al-roles">
        {roles.map((role) => (
          <li key={role}>
            <strong>{t(`role.${role}.name`)}</strong>: {t(`role.${role}.may`)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
