import { Alert, Button } from '@allmende/platform-ui';
import { useFormat, useSite } from '@allmende/platform-web';
import { useWords } from '../claims/words.js';
import './letter.css';

/** A letter as it is printed; the code is nowhere else. */
export interface PrintableLetter {
  readonly code: string;
  readonly address: string;
  readonly name: string;
  readonly path: string;
  readonly orderedAt: string;
  readonly expiresAt: string;
}

/** The letter on a page of A4 with its address in the window of the envelope; everything else is left out in print. */
export function LetterToPrint({ letter }: { letter: PrintableLetter }) {
  const t = useWords();
  const { date } = useFormat();
  const { publicUrl } = useSite();
  const { code, address, name, path, orderedAt, expiresAt } = letter;
  return (
    <div className="or-letter-frame">
      <div className="or-letter-help">
        <Alert kind="warning" title={t('letter.once.title')}>
          <p>{t('letter.once.why')}</p>
          <Button icon="download" onClick={() => window.print()}>
            {t('letter.print')}
          </Button>
        </Alert>
      </div>
      <article className="or-letter" aria-label={t('letter.label')}>
        <address className="or-letter__address">{address}</address>
        <p className="or-letter__date">{date(orderedAt)}</p>
        <p className="or-letter__subject">{t('letter.subject', { name })}</p>
        <p>{t('letter.greeting')}</p>
        <p>{t('letter.text.why', { name })}</p>
        <p>{t('letter.text.what')}</p>
        <p className="or-letter__code">{code}</p>
        <p>
          {t('letter.text.where')} <strong>{publicUrl + path}</strong>
        </p>
        <p>{t('letter.text.until', { date: date(expiresAt) })}</p>
        <p>{t('letter.text.stranger')}</p>
        <p>{t('letter.closing')}</p>
      </article>
    </div>
  );
}
