import { Alert, Button, Dialog } from '@allmende/platform-ui';
import { useState } from 'react';
import type { RecordShownFragment } from '../parts/Records.generated.js';
import { useRecordWords } from '../parts/words.js';
import type { UseOfRecord } from './RecordPage.js';

export interface RecordNotesProps {
  record: RecordShownFragment | null;
  use: UseOfRecord;
  isLocked: boolean;
  onUnlock: () => void;
}

/** How a record stands where that is not plain from its fields: decided, handed in, sent back or taken over. */
export function RecordNotes({ record, use, isLocked, onUnlock }: RecordNotesProps) {
  const t = useRecordWords();
  if (record === null) return null;
  return (
    <>
      {isLocked && record.status !== 'submitted' && (
        <Closed mayReopen={use.gateAbilities.write} onReopen={onUnlock} />
      )}
      {isLocked && record.status === 'submitted' && mayWithdraw(record, use) && (
        <Alert kind="info" live="off" title={t('withdraw.title')}>
          <p>{t('withdraw.text')}</p>
          <Button small variant="secondary" onClick={onUnlock}>
            {t('withdraw.action')}
          </Button>
        </Alert>
      )}
      {record.reason !== '' && (
        <Alert kind="warning" live="off" title={t('sentBack')}>
          <p className="al-plain-text">{record.reason}</p>
        </Alert>
      )}
      {record.reuseOf !== null && <Alert kind="info" live="off" title={t('takenOver')} />}
    </>
  );
}

/** Whoever may judge a record and writes in it could not judge it any more. */
function mayWithdraw(record: RecordShownFragment, { gateAbilities }: UseOfRecord): boolean {
  return gateAbilities.write && (record.byViewer || !gateAbilities.judge);
}

/** Opening again takes a decision back, and with it what was released on it; so the page asks first. */
function Closed({ mayReopen, onReopen }: { mayReopen: boolean; onReopen: () => void }) {
  const t = useRecordWords();
  const [asking, setAsking] = useState(false);
  return (
    <Alert kind="info" live="off" title={t('closed.title')}>
      <p>{t('closed.text')}</p>
      {mayReopen && (
        <Button small variant="secondary" onClick={() => setAsking(true)}>
          {t('closed.reopen')}
        </Button>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('closed.ask')}
        footer={
          <>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {t('closed.keep')}
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
                onReopen();
              }}
            >
              {t('closed.reopen')}
            </Button>
          </>
        }
      >
        <p>{t('closed.effect')}</p>
        <p>{t('closed.whenSaved')}</p>
      </Dialog>
    </Alert>
  );
}
