import { Cluster, EmptyState, LinkButton, Skeleton, TextLink } from '@allmende/platform-ui';
import { AreaPage, QueryState, RequireViewer, useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MarkAllRead } from '../parts/MarkAllRead.js';
import { NoticeList } from '../parts/NoticeList.js';
import { useMarkRead } from '../parts/use-mark-read.js';
import { useStatusFocus } from '../parts/use-status-focus.js';
import { InboxPageDocument, type InboxPageQuery } from './InboxPage.generated.js';

const INBOX = '/schreibtisch/posteingang';

/** The whole inbox, page by page; the address holds the place, so that going back returns to it. */
export function Component() {
  const { t } = useTranslation('notifications');
  return (
    <AreaPage
      title={t('title')}
      lead={t('lead')}
      crumbs={[{ label: t('desk'), href: '/schreibtisch' }]}
      meta={{ noIndex: true }}
    >
      <RequireViewer>{() => <Inbox />}</RequireViewer>
    </AreaPage>
  );
}

function Inbox() {
  const { t } = useTranslation('notifications');
  const [search] = useSearchParams();
  const after = search.get('nach');
  const query = useQuery(InboxPageDocument, {
    variables: { after },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <QueryState query={query} skeleton={<Skeleton lines={8} />}>
        {(answer) => <InboxPart answer={answer} isFirst={after === null} />}
      </QueryState>
      {/* An address may be old or mistyped: trying again would not help, starting again does. */}
      {query.error !== undefined && after !== null && (
        <p className="kern-body">
          <TextLink href={INBOX}>{t('newest')}</TextLink>
        </p>
      )}
    </>
  );
}

/** One page of the inbox. */
export function InboxPart({ answer, isFirst }: { answer: InboxPageQuery; isFirst: boolean }) {
  const { t } = useTranslation('notifications');
  const { number } = useFormat();
  const { markOne } = useMarkRead();
  const { unreadNoticeCount: unread, myNotices } = answer;
  const { line, onDone } = useStatusFocus(unread);
  if (myNotices.nodes.length === 0) return <Nothing isFirst={isFirst} />;
  return (
    <>
      <Cluster spread>
        <p className="kern-body" tabIndex={-1} ref={line}>
          {unread === 0 ? t('allRead') : t('unread', { count: unread, number: number(unread) })}
        </p>
        {/* Only the first page knows the newest, up to which everything counts as read. */}
        {isFirst && unread > 0 && <MarkAllRead shown={myNotices.nodes} onDone={onDone} />}
      </Cluster>
      <NoticeList notices={myNotices.nodes} onOpen={markOne} />
      <Paging next={myNotices.pageInfo} isFirst={isFirst} />
    </>
  );
}

function Nothing({ isFirst }: { isFirst: boolean }) {
  const { t } = useTranslation('notifications');
  return (
    <EmptyState
      title={t(isFirst ? 'empty.title' : 'empty.noOlder')}
      action={
        <LinkButton variant="secondary" href={isFirst ? '/verbuende' : INBOX}>
          {t(isFirst ? 'empty.action' : 'newest')}
        </LinkButton>
      }
    >
      {t('empty.why')}
    </EmptyState>
  );
}

function Paging({ next, isFirst }: { next: InboxPageQuery['myNotices']['pageInfo']; isFirst: boolean }) {
  const { t } = useTranslation('notifications');
  if (isFirst && !next.hasNextPage) return null;
  return (
    <nav aria-label={t('paging')} className="al-cluster">
      {!isFirst && (
        <LinkButton variant="tertiary" icon="chevron-left" href={INBOX}>
          {t('newest')}
        </LinkButton>
      )}
      {next.hasNextPage && next.endCursor !== null && (
        <LinkButton
          variant="secondary"
          iconAfter="chevron-right"
          rel="next"
          href={`${INBOX}?nach=${encodeURIComponent(next.endCursor)}`}
        >
          {t('older')}
        </LinkButton>
      )}
    </nav>
  );
}
