import { Badge, Card, CardGrid, EmptyState, Section, Stack } from '@allmende/platform-ui';
import { AreaPage, QueryState, RequireViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useLocation } from 'react-router';
import { useRoleNames } from '../parts/Roles.js';
import { useWords } from '../parts/use-words.js';
import { Done } from '../organisation/Done.js';
import { MyOfficesDocument, type MyOfficesQuery } from './MyOffices.generated.js';
import { OfficeSearch } from './OfficeSearch.js';

type Membership = NonNullable<MyOfficesQuery['viewer']>['memberships'][number];

/** In whose name one acts here, and the way into further organisations. */
export function Component() {
  const t = useWords();
  const { search } = useLocation();
  return (
    <AreaPage title={t('list.title')} lead={t('list.lead')} meta={{ noIndex: true }}>
      <RequireViewer>
        {() => (
          <Stack gap="large">
            <Done />
            <MyOffices />
            <OfficeSearch typed={new URLSearchParams(search).get('q') ?? ''} />
          </Stack>
        )}
      </RequireViewer>
    </AreaPage>
  );
}

function MyOffices() {
  const t = useWords();
  const query = useQuery(MyOfficesDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={query}>
      {({ viewer }) => {
        const offices = byOffice(viewer?.memberships ?? []);
        if (offices.size === 0)
          return <EmptyState title={t('list.empty.title')}>{t('list.empty.why')}</EmptyState>;
        return (
          <Section title={t('list.mine')}>
            <CardGrid wide>
              {[...offices.values()].map((memberships) => (
                <OfficeCard key={memberships[0]?.organisationId} memberships={memberships} />
              ))}
            </CardGrid>
          </Section>
        );
      }}
    </QueryState>
  );
}

function OfficeCard({ memberships }: { memberships: readonly Membership[] }) {
  const t = useWords();
  const roleNames = useRoleNames();
  const [office] = memberships;
  if (office === undefined) return null;
  return (
    <Card
      title={office.organisationName}
      href={`/organisation/${office.organisationId}`}
      preline={t(`kind.${office.organisationKind}`)}
      badges={
        <Badge kind={office.verified ? 'success' : 'warning'}>
          {t(office.verified ? 'office.verified' : 'office.unverified')}
        </Badge>
      }
    >
      <p>{t('list.roles', { roles: roleNames(memberships.map(({ role }) => role)) })}</p>
    </Card>
  );
}

/** Memberships come one a role; the page shows one card an organisation, in the order given. */
function byOffice(memberships: readonly Membership[]): ReadonlyMap<string, readonly Membership[]> {
  const grouped = new Map<string, readonly Membership[]>();
  for (const membership of memberships) {
    const { organisationId } = membership;
    grouped.set(organisationId, [...(grouped.get(organisationId) ?? []), membership]);
  }
  return grouped;
}
