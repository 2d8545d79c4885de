import { Button } from '@allmende/platform-ui';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** New recovery codes, shown this once: to be downloaded, printed or written down. */
export function FreshCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation('factors');
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const download = () => {
    const file = new Blob([`${t('fresh.file')}\n\n${codes.join('\n')}\n`], { type: 'text/plain' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = t('fresh.fileName');
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <section className="al-section al-fresh-codes" aria-labelledby={headingId}>
      <h2 className="kern-heading-medium" id={headingId} ref={heading} tabIndex={-1}>
        {t('fresh.title')}
      </h2>
      <p className="kern-body al-measure">{t('fresh.lead')}</p>
      <ol className="al-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="al-cluster">
        <Button variant="secondary" icon="download" onClick={download}>
          {t('fresh.download')}
        </Button>
        <Button variant="secondary" onClick={() => window.print()}>
          {t('fresh.print')}
        </Button>
        <Button onClick={onKept}>{t('fresh.kept')}</Button>
      </div>
    </section>
  );
}
