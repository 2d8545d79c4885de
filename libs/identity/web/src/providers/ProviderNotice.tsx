import { PROVIDER_REFUSALS, type ProviderRefusal } from '@allmende/identity-core';
import { Alert, TextLink } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useProviderName, useProviders } from './use-providers.js';

const NOTICES = ['signed_out', 'link', 'confirm'] as const;

/** For the slot `sign-in.notice`: how a way by a provider ended, as the address says; nothing when there was none. */
export function Component() {
  const { t } = useTranslation('sign-in-providers');
  const { search } = useLocation();
  const query = new URLSearchParams(search);
  const refusal = PROVIDER_REFUSALS.find((code) => code === query.get('fehler'));
  const notice = NOTICES.find((name) => name === query.get('hinweis'));
  if (refusal !== undefined) return <Refused code={refusal} providerKey={query.get('anbieter')} />;
  if (notice === undefined) return null;
  return (
    <Alert kind="success" title={t(`notice.${notice}.title`)}>
      {t(`notice.${notice}.text`)}
    </Alert>
  );
}

function Refused({ code, providerKey }: { code: ProviderRefusal; providerKey: string | null }) {
  const { t } = useTranslation('sign-in-providers');
  const provider = useProviders().find(({ key }) => key === providerKey);
  const nameOf = useProviderName();
  const values = { provider: provider === undefined ? t('aProvider') : nameOf(provider) };
  return (
    <Alert kind="danger" title={t(`refusal.${code}.title`, values)}>
      <p>{t(`refusal.${code}.remedy`, values)}</p>
      {code === 'PROVIDER_ACCOUNT_EXISTS' && (
        <p>
          <TextLink href="/anmelden?zurueck=%2Fkonto%2Fanbieter">
            {t('refusal.PROVIDER_ACCOUNT_EXISTS.action')}
          </TextLink>
        </p>
      )}
    </Alert>
  );
}
