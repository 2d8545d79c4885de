import { Card, TextLink } from '@allmende/platform-ui';
import { hasNetworkRole, useViewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

/** The way to the trail on the page of those who look after the network; administrators only. */
export function Component() {
  const { t } = useTranslation('audit');
  const { viewer } = useViewer();
  if (!hasNetworkRole(viewer, 'administrator')) return null;
  return (
    <Card
      level={2}
      title={t('all.title')}
      footer={<TextLink href="/redaktion/protokoll">{t('card.action')}</TextLink>}
    >
      <p>{t('card.all')}</p>
    </Card>
  );
}
