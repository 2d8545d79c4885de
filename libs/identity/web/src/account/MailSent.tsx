import { Alert, TextLink } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalMailboxDocument } from './MailSent.generated.js';

/** A mail is on its way, in the same words for every address; what to do when it does not come. */
export function MailSent({ title, text, actions }: { title: string; text: string; actions?: ReactNode }) {
  const { t } = useTranslation('account');
  const own = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => own.current?.focus(), []);
  return (
    <div className="al-stack al-stack--default al-measure" ref={own} tabIndex={-1}>
      <Alert kind="success" title={title}>
        {text}
      </Alert>
      <LocalMailboxHint />
      <p className="kern-body">{t('sent.lost')}</p>
      {actions !== undefined && <div className="al-cluster">{actions}</div>}
    </div>
  );
}

/** Where to find the mail when the system runs on one's own machine; nothing anywhere else. */
export function LocalMailboxHint() {
  const { t } = useTranslation('account');
  const { data } = useQuery(LocalMailboxDocument, { ssr: false });
  const address = data?.localMailbox ?? null;
  if (address === null) return null;
  return (
    <Alert kind="info" title={t('mailbox.title')} live="off">
      {t('mailbox.text')}{' '}
      <TextLink href={address} target="_blank" rel="noreferrer">
        {t('mailbox.link')}
      </TextLink>
    </Alert>
  );
}
