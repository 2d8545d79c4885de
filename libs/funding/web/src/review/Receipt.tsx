import { Alert, DefinitionList, LinkButton } from '@allmende/platform-ui';
import { useFormat, useLanguage } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { FrozenApplication, OpenApplication } from '../application/open-application.js';

/** The proof of submission: when, by which checksum, and where to read and print what was handed in. */
export function Receipt({ open, frozen }: { open: OpenApplication; frozen: FrozenApplication }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const language = useLanguage();
  const isWithdrawn = open.status === 'withdrawn';
  return (
    <Alert
      kind={isWithdrawn ? 'warning' : 'success'}
      live="status"
      title={t(isWithdrawn ? 'receipt.withdrawn' : `receipt.${frozen.stage}`)}
    >
      <DefinitionList
        items={[
          { term: t('receipt.at'), value: format.date(frozen.submittedAt, 'dateTime') },
          { term: t('receipt.hash'), value: <code className="fu-hash">{frozen.sha256}</code> },
        ]}
      />
      <p className="fu-quiet">{t('receipt.hashMeans')}</p>
      <div className="al-cluster">
        <LinkButton
          href={`/files/antraege/${open.key}.pdf?lang=${language}`}
          target="_blank"
          variant="secondary"
          icon="download"
        >
          {t('print.pdf')}
        </LinkButton>
        <LinkButton href={`/antraege/${open.key}/druck`} variant="tertiary" icon="visibility">
          {t('workspace.print')}
        </LinkButton>
      </div>
    </Alert>
  );
}
