import { LinkButton, Section } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { useProviders } from './use-providers.js';

/** For the slot `account`: the way to the providers, in systems that have some. */
export function Component() {
  const { t } = useTranslation('sign-in-providers');
  if (useProviders().length === 0) return null;
  return (
    <Section title={t('page.title')} lead={t('page.lead')}>
      <div>
        <LinkButton href="/konto/anbieter" variant="secondary">
          {t('page.link')}
        </LinkButton>
      </div>
    </Section>
  );
}
