import { Alert, Card, CardGrid, Section } from '@allmende/platform-ui';
import { PageMeta, SearchForm, Slot, useHttpStatus, useSlotFilled } from '@allmende/platform-web';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { NavigationContext, UnavailableContext } from '../App/contexts.js';

const STEPS = ['share', 'join', 'apply'] as const;

const ENTRIES = [
  { key: 'officer', href: '/loesungen' },
  { key: 'coordinator', href: '/verbuende' },
  { key: 'ministry', href: '/lagebild' },
  { key: 'public', href: '/kommunen' },
] as const;

/** The start: one search field, what this is, where to begin, what is new, and the land as dots. */
export function Component() {
  const { t } = useTranslation('shell');
  const unavailable = useContext(UnavailableContext);
  return (
    <>
      <PageMeta title={t('start.title')} description={t('start.description')} />
      <div className="al-hero">
        <div className="al-hero__inner">
          <h1 className="al-hero__title" tabIndex={-1}>
            {t('start.headline')}
          </h1>
          <p className="al-hero__lead">{t('start.description')}</p>
          <SearchForm large label={t('start.searchLabel')} hint={t('start.searchHint')} />
        </div>
      </div>
      <div className="al-page al-page--start">
        {unavailable ? <WithoutService /> : <Slot name="start.desk" />}
        <EntryPoints />
        {!unavailable && <OptionalSection slot="start.new" title={t('start.newTitle')} />}
        <Section title={t('start.whatTitle')}>
          <ol className="al-steps">
            {STEPS.map((step) => (
              <li key={step}>
                <h3 className="kern-title">{t(`start.what.${step}.title`)}</h3>
                <p className="kern-body">{t(`start.what.${step}.text`)}</p>
              </li>
            ))}
          </ol>
        </Section>
        {!unavailable && <OptionalSection slot="start.map" title={t('start.mapTitle')} />}
      </div>
    </>
  );
}

/** What this is and where it leads still stands; what is new and the map are missing, and the page says why. */
function WithoutService() {
  const { t } = useTranslation('shell');
  useHttpStatus(503);
  return (
    <Alert kind="warning" title={t('start.unavailable.title')} live="off">
      <p>{t('start.unavailable.why')}</p>
      <a href="/" className="kern-link">
        {t('start.unavailable.reload')}
      </a>
    </Alert>
  );
}

function EntryPoints() {
  const { t } = useTranslation('shell');
  const served = new Set(useContext(NavigationContext).map(({ to }) => to));
  const entries = ENTRIES.filter(({ href }) => served.has(href));
  if (entries.length === 0) return null;
  return (
    <Section title={t('start.forTitle')}>
      <CardGrid>
        {entries.map(({ key, href }) => (
          <Card key={key} href={href} preline={t(`start.for.${key}.who`)} title={t(`start.for.${key}.title`)}>
            {t(`start.for.${key}.text`)}
          </Card>
        ))}
      </CardGrid>
    </Section>
  );
}

function OptionalSection({ slot, title }: { slot: string; title: string }) {
  return useSlotFilled(slot) ? (
    <Section title={title}>
      <div data-slot={slot}>
        <Slot name={slot} />
      </div>
    </Section>
  ) : null;
}
