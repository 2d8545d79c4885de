import { Alert, Button, Dialog } from '@allmende/platform-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface RemovalProps {
  /** What is taken away, in the words of the page. */
  name: string;
  /** After it the password alone opens the account. */
  isLast: boolean;
  busy: boolean;
  onRemove: () => Promise<void>;
}

/** A button that takes a factor away after a question that says what follows. */
export function Removal({ name, isLast, busy, onRemove }: RemovalProps) {
  const { t } = useTranslation('factors');
  const [open, setOpen] = useState(false);
  const remove = async () => {
    // Closed first: another question may follow, and two dialogs must not lie on each other.
    setOpen(false);
    await onRemove();
  };
  return (
    <>
      <Button
        variant="secondary"
        small
        icon="delete"
        busy={busy}
        aria-label={t('removal.named', { name })}
        onClick={() => setOpen(true)}
      >
        {t('removal.action')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('removal.title', { name })}
        footer={
          <>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {t('cancel')}
            </Button>
            <Button onClick={() => void remove()}>{t('removal.confirm')}</Button>
          </>
        }
      >
        <p className="kern-body">{t('removal.why')}</p>
        {isLast && <Alert kind="warning" title={t('removal.last')} live="off" />}
      </Dialog>
    </>
  );
}
