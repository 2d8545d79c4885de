import { Alert, Button } from '@allmende/platform-ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface NewTokenProps {
  secret: string;
  onDone: () => void;
}

/** The key itself, for the only time: to copy, with a command that shows how it is used. */
export function NewToken({ secret, onDone }: NewTokenProps) {
  const { t } = useTranslation('tokens');
  const [copied, setCopied] = useState<boolean | null>(null);
  const box = useRef<HTMLElement>(null);
  // What can be read only once must not appear out of sight.
  useEffect(() => box.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section ref={box} tabIndex={-1} aria-label={t('made.title')} className="al-new-token">
      <Alert kind="success" title={t('made.title')} live="off">
        <p className="kern-body">{t('made.once')}</p>
        <p>
          <code className="al-new-token__secret">{secret}</code>
        </p>
        <div className="al-cluster">
          <Button onClick={() => void copy()}>{t('made.copy')}</Button>
          <Button variant="secondary" onClick={onDone}>
            {t('made.done')}
          </Button>
          <span role="status">{copied !== null && t(copied ? 'made.copied' : 'made.notCopied')}</span>
        </div>
        <p className="kern-body">{t('made.example')}</p>
        <pre className="al-new-token__example">
          <code>{curlExample()}</code>
        </pre>
      </Alert>
    </section>
  );
}

/** The key is read from a variable, so that it stays out of the history of the command line. */
function curlExample(): string {
  const query = '{"query":"{ myDrafts(first: 5) { nodes { key title } } }"}';
  return [
    `curl ${window.location.origin}/graphql \\`,
    '  -H "Authorization: Bearer $ALLMENDE_TOKEN" \\',
    "  -H 'Content-Type: application/json' \\",
    `  --data '${query}'`,
  ].join('\n');
}
