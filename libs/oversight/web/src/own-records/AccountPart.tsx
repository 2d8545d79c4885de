import { LinkButton, Section } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';

/** For the slot `account`: the way to everything that is kept about oneself. */
export function Component() {
  const { t } = useTranslation('ownRecords');
  return (
    <Section title={t('section.title')} lead={t('section.lead')}>
      <div>
        <LinkButton href="/konto/daten" variant="secondary">
          {t('section.open')}
        </LinkButton>
      </div>
    </Section>
  );
}
