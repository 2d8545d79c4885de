import { EmptyState, LinkButton, Section } from '@allmende/platform-ui';
import { AreaPage, QueryState, RequireViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { LinkedProviderItem } from './LinkedProviderItem.js';
import { OfferedProviderItem } from './OfferedProviderItem.js';
import { Component as ProviderNotice } from './ProviderNotice.js';
import { ProvidersPageDocument, type LinkedProviderFragment } from './ProvidersPage.generated.js';
import { useProviders } from './use-providers.js';

/** The providers that open the own account: link one, take one away. */
export function Component() {
  const { t } = useTranslation('sign-in-providers');
  const crumbs = [{ label: t('page.account'), href: '/konto' }];
  return (
    <AreaPage title={t('page.title')} lead={t('page.lead')} crumbs={crumbs} meta={{ noIndex: true }}>
      <ProviderNotice />
      <RequireViewer>{() => <OwnProviders />}</RequireViewer>
    </AreaPage>
  );
}

function OwnProviders() {
  const query = useQuery(ProvidersPageDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  return <QueryState query={query}>{({ linkedProviders }) => <Lists linked={linkedProviders} />}</QueryState>;
}

function Lists({ linked }: { linked: readonly LinkedProviderFragment[] }) {
  const { t } = useTranslation('sign-in-providers');
  const offered = useProviders();
  const free = offered.filter(({ key }) => linked.every((own) => own.key !== key));
  if (linked.length === 0 && offered.length === 0) {
    return (
      <EmptyState
        title={t('page.none.title')}
        action={
          <LinkButton href="/konto" variant="secondary">
            {t('page.none.action')}
          </LinkButton>
        }
      >
        {t('page.none.why')}
      </EmptyState>
    );
  }
  return (
    <>
      <Section title={t('linked.title')}>
        {linked.length === 0 ? (
          <p className="kern-body al-measure">{t('linked.none')}</p>
        ) : (
          <ul className="al-card-grid al-providers__list">
            {linked.map((own) => (
              <li key={own.id}>
                <LinkedProviderItem linked={own} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {free.length > 0 && (
        <Section title={t('offered.title')} lead={t('offered.lead')}>
          <ul className="al-card-grid al-providers__list">
            {free.map((provider) => (
              <li key={provider.key}>
                <OfferedProviderItem provider={provider} confirmAt={linked[0]?.key ?? null} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
