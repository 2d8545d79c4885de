import { TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from './ProjectPage.generated.js';

/** Where an entry that no municipality wrote comes from. */
export function SourceBox({ source }: { source: NonNullable<ProjectWholeFragment['source']> }) {
  const { t } = useTranslation('projects');
  const { date } = useFormat();
  return (
    <section className="al-source" aria-labelledby="source">
      <h2 className="kern-heading-small" id="source">
        {t('source.title')}
      </h2>
      <p className="kern-body">{t('source.why')}</p>
      <p className="kern-body">
        <TextLink href={source.url} rel="noopener" icon="open-in-new" className="al-breakable">
          {source.name}
        </TextLink>
      </p>
      <p className="kern-body kern-body--small kern-body--muted">
        {source.year !== null && t('source.year', { year: source.year })}{' '}
        {t('source.retrieved', { date: date(source.retrievedAt) })}
      </p>
    </section>
  );
}
