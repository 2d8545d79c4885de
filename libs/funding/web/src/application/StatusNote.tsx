import { Alert } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { useDeadlineWords } from '../words/use-deadline-words.js';
import type { OpenApplication } from './open-application.js';

/** Why something cannot be written here now, where that is so; nothing otherwise. */
export function StatusNote({ open, money = false }: { open: OpenApplication; money?: boolean }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const deadline = useDeadlineWords()(open.call.deadline);
  if (open.status === 'withdrawn') {
    return (
      <Alert kind="warning" live="off" title={t('note.withdrawn.title')}>
        {t('note.withdrawn.why')}
      </Alert>
    );
  }
  if (open.frozen !== null && open.status !== 'invited') {
    const time = format.date(open.frozen.submittedAt, 'dateTime');
    return (
      <Alert kind="success" live="off" title={t('note.frozen.title', { time })}>
        {t('note.frozen.why')}
      </Alert>
    );
  }
  if (deadline.passed) {
    return (
      <Alert kind="warning" live="off" title={t('note.late.title')}>
        {t('note.late.why', { until: deadline.until })}
      </Alert>
    );
  }
  const allowed = money ? open.viewerCan.editBudget : open.viewerCan.editSections;
  if (allowed) return null;
  return (
    <Alert kind="info" live="off" title={t('note.reading.title')}>
      {t(money ? 'note.reading.money' : 'note.reading.sections')}
    </Alert>
  );
}
