import { Button } from '@allmende/platform-ui';
import { FailureAlert, ProblemList } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { NoticePartsFragment } from './Notice.generated.js';
import { useMarkRead } from './use-mark-read.js';

export interface MarkAllReadProps {
  shown: readonly NoticePartsFragment[];
  /** Called when it worked; the button is about to go and its focus with it. */
  onDone: () => void;
}

/** Marks everything as read that happened up to the newest notice shown. */
export function MarkAllRead({ shown, onDone }: MarkAllReadProps) {
  const { t } = useTranslation('notifications');
  const { markAll, busy, error, problems } = useMarkRead();
  return (
    <>
      <Button
        variant="secondary"
        small
        icon="check"
        busy={busy}
        onClick={() => void markAll(shown).then((worked) => worked && onDone())}
      >
        {t('markAll')}
      </Button>
      {problems.length > 0 && <ProblemList problems={problems} namespace="notifications" />}
      {error !== undefined && <FailureAlert error={error} />}
    </>
  );
}
