import { Card, TextLink } from '@allmende/platform-ui';
import { hasNetworkRole, useViewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

/** The way to the page about the field schema, for editors of the network. */
export function Component() {
  const { t } = useTranslation('schema-impact');
  const { viewer } = useViewer();
  if (!hasNetworkRole(viewer, 'editor')) return null;
  return (
    <Card
      level={2}
      title={t('title')}
      footer={<TextLink href="/redaktion/feldschema">{t('card.action')}</TextLink>}
    >
      <p>{t('card.text')}</p>
    </Card>
  );
}
