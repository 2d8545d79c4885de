import { Card, TextLink } from '@allmende/platform-ui';
import { FailureAlert, hasNetworkRole, useFormat, type Viewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useWords } from '../claims/words.js';
import { NetworkDeskCountsDocument } from './NetworkDesk.generated.js';

/** For the slot `network-desk`: what waits for a decision, and the register it is decided by. */
export function Component({ viewer }: { viewer: Viewer }) {
  return hasNetworkRole(viewer, 'editor', 'administrator') ? <Cards /> : null;
}

function Cards() {
  const t = useWords();
  const { date, number } = useFormat();
  const query = useQuery(NetworkDeskCountsDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  if (query.error) return <FailureAlert error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return null;
  const { waiting, domains } = query.data;
  const count = waiting.totalCount ?? 0;
  const oldest = waiting.nodes[0]?.createdAt;
  return (
    <>
      <Card
        level={2}
        title={t('networkDesk.verification.title')}
        footer={<TextLink href="/redaktion/pruefung">{t('networkDesk.verification.action')}</TextLink>}
      >
        <p>
          <strong>{t('networkDesk.verification.count', { count })}</strong>
        </p>
        <p>
          {oldest === undefined
            ? t('networkDesk.verification.none')
            : t('networkDesk.verification.oldest', { date: date(oldest) })}
        </p>
      </Card>
      <Card
        level={2}
        title={t('networkDesk.domains.title')}
        footer={<TextLink href="/redaktion/maildomains">{t('networkDesk.domains.action')}</TextLink>}
      >
        <p>
          <strong>
            {t('networkDesk.domains.count', {
              count: domains.totalCount ?? 0,
              number: number(domains.totalCount ?? 0),
            })}
          </strong>
        </p>
        <p>{t('networkDesk.domains.why')}</p>
      </Card>
    </>
  );
}
