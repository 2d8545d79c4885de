import { Cluster, Section, TextLink } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MarkAllRead } from '../parts/MarkAllRead.js';
import { NoticeList } from '../parts/NoticeList.js';
import { useMarkRead } from '../parts/use-mark-read.js';
import { useStatusFocus } from '../parts/use-status-focus.js';
import { DeskInboxDocument, type DeskInboxQuery } from './DeskInbox.generated.js';

/** What is new, on the desk. What was read waits on the page of the inbox, so that the desk stays calm. */
export function Component() {
  const { t } = useTranslation('notifications');
  const query = useQuery(DeskInboxDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  return (
    <Section
      title={t('title')}
      actions={<TextLink href="/schreibtisch/posteingang">{t('toInbox')}</TextLink>}
    >
      <QueryState query={query}>{(answer) => <Unread answer={answer} />}</QueryState>
    </Section>
  );
}

function Unread({ answer: { unreadNoticeCount, myNotices } }: { answer: DeskInboxQuery }) {
  const { t } = useTranslation('notifications');
  const { markOne } = useMarkRead();
  const { line, onDone } = useStatusFocus(unreadNoticeCount);
  const unread = myNotices.nodes.filter(({ readAt }) => readAt === null);
  const more = unreadNoticeCount - unread.length;
  if (unreadNoticeCount === 0) {
    return (
      <p className="kern-body al-measure" tabIndex={-1} ref={line}>
        {t(myNotices.nodes.length === 0 ? 'empty.why' : 'nothingNew')}
      </p>
    );
  }
  return (
    <>
      <NoticeList notices={unread} onOpen={markOne} />
      <Cluster>
        {more > 0 && <TextLink href="/schreibtisch/posteingang">{t('moreUnread', { count: more })}</TextLink>}
        <MarkAllRead shown={myNotices.nodes} onDone={onDone} />
      </Cluster>
    </>
  );
}
