import { Badge } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';

/** Says that a programme is invented and belongs to the demo region. */
export function DemoBadge({ demo }: { demo: boolean }) {
  const { t } = useTranslation('funding');
  return demo ? <Badge icon="info">{t('demo')}</Badge> : null;
}
