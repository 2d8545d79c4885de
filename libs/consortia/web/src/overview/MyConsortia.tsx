import { useTaxonomy } from '@allmende/municipalities-web';
import {
  Badge,
  Button,
  Card,
  CardGrid,
  EmptyState,
  LinkButton,
  Section,
  Skeleton,
} from '@allmende/platform-ui';
import { FailureAlert, useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ConsortiumPartsFragment } from '../parts/Consortium.generated.js';
import { MyConsortiaDocument } from '../parts/MyConsortia.generated.js';
import { nextStep, pendingCount } from '../parts/next-step.js';
import { belongsTo } from '../parts/own-organisations.js';
import { StatusBadge } from '../parts/StatusBadge.js';
import { useWords } from '../parts/use-words.js';

/** The consortia of the own organisations: state, own role, partners, what is next. */
export function MyConsortia({ mayPropose }: { mayPropose: boolean }) {
  const t = useWords();
  const { data, error, refetch, fetchMore } = useQuery(MyConsortiaDocument, {
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  if (data === undefined) {
    return (
      <Section title={t('overview.mine')}>
        {error ? <FailureAlert error={error} onRetry={() => void refetch()} /> : <Skeleton lines={4} />}
      </Section>
    );
  }
  const { nodes, pageInfo } = data.myConsortia;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { myConsortia } }) => ({
        ...before,
        myConsortia: { ...myConsortia, nodes: [...before.myConsortia.nodes, ...myConsortia.nodes] },
      }),
    });
  return (
    <Section title={t('overview.mine')}>
      {nodes.length === 0 ? (
        <NoConsortium mayPropose={mayPropose} />
      ) : (
        <CardGrid wide>
          {nodes.map((consortium) => (
            <ConsortiumCard key={consortium.id} consortium={consortium} />
          ))}
        </CardGrid>
      )}
      {pageInfo.hasNextPage && (
        <div>
          <Button variant="secondary" onClick={() => void more()}>
            {t('overview.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function NoConsortium({ mayPropose }: { mayPropose: boolean }) {
  const t = useWords();
  return (
    <EmptyState
      title={t('overview.empty.title')}
      action={
        <LinkButton href="/loesungen" variant="secondary">
          {t('overview.empty.action')}
        </LinkButton>
      }
    >
      {t(mayPropose ? 'overview.empty.why' : 'overview.empty.whyReader')}
    </EmptyState>
  );
}

/** One consortium as a card that leads into its workspace. */
export function ConsortiumCard({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const term = useTaxonomy();
  const { viewer } = useViewer();
  const own = consortium.partners.filter(
    ({ organisation }) => viewer !== null && belongsTo(viewer, organisation.id),
  );
  const waiting = pendingCount(consortium);
  return (
    <Card
      href={`/verbuende/${consortium.key}`}
      preline={term('designFieldShort', consortium.field)}
      title={consortium.title}
      badges={
        <>
          <StatusBadge status={consortium.status} />
          {own.map(({ organisation, role }) => (
            <Badge key={organisation.id}>{t('overview.ownRole', { role: t(`role.${role}.label`) })}</Badge>
          ))}
        </>
      }
      footer={
        <p className="kern-body">
          <strong>{t('next.label')}</strong> {t(`next.${nextStep(consortium)}.short`, { count: waiting })}
        </p>
      }
    >
      {partnerPhrase(consortium, t)}
    </Card>
  );
}

/** The members by name; more than four are counted. */
function partnerPhrase({ partners }: ConsortiumPartsFragment, t: ReturnType<typeof useWords>): string {
  const names = partners.map(({ organisation }) => organisation.name);
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  const rest = names.length - shown.length;
  const list = shown.join(', ');
  return rest === 0 ? list : t('overview.andMore', { names: list, count: rest });
}
