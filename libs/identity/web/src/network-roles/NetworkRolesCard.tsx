import { Card, TextLink } from '@allmende/platform-ui';
import { hasNetworkRole, type Viewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

/** For the slot `network-desk`: the way to the tasks of the network, for administrators. */
export function Component({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('network-roles');
  if (!hasNetworkRole(viewer, 'administrator')) return null;
  return (
    <Card
      level={2}
      title={t('title')}
      footer={<TextLink href="/redaktion/aufgaben">{t('card.action')}</TextLink>}
    >
      <p>{t('lead')}</p>
    </Card>
  );
}
