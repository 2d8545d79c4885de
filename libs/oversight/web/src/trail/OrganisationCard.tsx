import { Card } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';

export interface OrganisationCardProps {
  organisationId: string;
  viewerRoles: readonly string[];
}

/** The way to the trail of an organisation on its page; for its admins. */
export function Component({ organisationId, viewerRoles }: OrganisationCardProps) {
  const { t } = useTranslation('audit');
  if (!viewerRoles.includes('admin')) return null;
  return (
    <Card title={t('own.title')} href={`/organisation/${organisationId}/protokoll`}>
      <p>{t('card.own')}</p>
    </Card>
  );
}
