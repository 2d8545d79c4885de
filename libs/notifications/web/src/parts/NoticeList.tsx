import { Badge, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { NoticePartsFragment } from './Notice.generated.js';

export interface NoticeListProps {
  notices: readonly NoticePartsFragment[];
  onOpen: (notice: NoticePartsFragment) => void;
}

/** What happened, through whom, when; each leads to its place. */
export function NoticeList({ notices, onOpen }: NoticeListProps) {
  return (
    <ul className="al-notices">
      {notices.map((notice) => (
        <NoticeEntry key={notice.id} notice={notice} onOpen={() => onOpen(notice)} />
      ))}
    </ul>
  );
}

function NoticeEntry({ notice, onOpen }: { notice: NoticePartsFragment; onOpen: () => void }) {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  const { kind, subject, organisationName, path, createdAt, readAt } = notice;
  const unread = readAt === null;
  return (
    <li className={unread ? 'al-notice al-notice--unread' : 'al-notice'}>
      <p className="kern-body">
        {/* The middle button opens a new tab without a click event. */}
        <TextLink href={path} onClick={onOpen} onAuxClick={onOpen}>
          {t(`kind.${kind}`, {
            organisation: organisationName === '' ? t('editors') : organisationName,
            subject,
          })}
        </TextLink>
      </p>
      <p className="kern-body al-notice__when">
        {unread && (
          <Badge kind="info" icon="mail">
            {t('new')}
          </Badge>
        )}
        <time dateTime={createdAt}>{format.date(createdAt, 'dateTime')}</time>
      </p>
    </li>
  );
}
