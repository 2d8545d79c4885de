import { Alert, LinkButton } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { RestingRolesDocument } from './Factors.generated.js';

/** For the slots `desk` and `account`: which roles rest, why, and the way to wake them. */
export function Component() {
  const { t } = useTranslation('factors');
  const { t: shared } = useTranslation('identity');
  const { data } = useQuery(RestingRolesDocument, { ssr: false });
  const resting = data?.viewer?.restingRoles;
  if (resting === undefined || resting.memberships.length + resting.networkRoles.length === 0) return null;
  return (
    <Alert kind="warning" title={t('resting.title')} live="off">
      <p className="kern-body">{t('resting.why')}</p>
      <ul className="al-roles">
        {resting.memberships.map(({ organisationId, organisationName, role }) => (
          <li key={`${organisationId} ${role}`} className="kern-body">
            {organisationName}: {shared(`role.${role}.name`)}
          </li>
        ))}
        {resting.networkRoles.map((role) => (
          <li key={role} className="kern-body">
            {shared(`networkRole.${role}`)}
          </li>
        ))}
      </ul>
      <div>
        <LinkButton href="/konto/sicherheit">{t('resting.action')}</LinkButton>
      </div>
    </Alert>
  );
}
