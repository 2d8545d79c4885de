import { Button } from '@allmende/platform-ui';
import { FailureAlert } from '@allmende/platform-web';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticePartsFragment } from './Notice.generated.js';
import { useMarkRead } from './use-mark-read.js';

export interface MarkAllReadProps {
  unread: number;
  shown: readonly NoticePartsFragment[];
}

/** Marks everything as read. Says so where the button was, so that neither the focus nor the news is lost. */
export function MarkAllRead({ unread, shown }: MarkAllReadProps) {
  const { t } = useTranslation('notifications');
  const { markAll, busy, error } = useMarkRead();
  const [done, setDone] = useState(false);
  const note = useRef<HTMLParagraphElement>(null);
  const said = done && unread === 0;
  useEffect(() => {
    if (said) note.current?.focus();
  }, [said]);
  return (
    <>
      {unread > 0 && (
        <Button
          variant="secondary"
          small
          icon="check"
          busy={busy}
          onClick={() => void markAll(shown).then(setDone)}
        >
          {t('markAll')}
        </Button>
      )}
      <p className="kern-body" role="status" tabIndex={-1} ref={note} hidden={!said}>
        {said && t('allMarked')}
      </p>
      {error !== undefined && <FailureAlert error={error} />}
    </>
  );
}
