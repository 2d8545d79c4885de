import { LinkButton, Section, TextLink } from '@allmende/platform-ui';
import type { Viewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';

/** For the slot `account`: the way to the keys of one's programs, and for admins to those of the organisation. */
export function Component({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('tokens');
  const led = viewer.memberships.filter(({ role }) => role === 'admin');
  return (
    <Section title={t('title')} lead={t('part.lead')}>
      <div>
        <LinkButton href="/konto/zugangsschluessel" variant="secondary">
          {t('part.manage')}
        </LinkButton>
      </div>
      {led.map(({ organisationId, organisationName }) => (
        <p key={organisationId} className="kern-body">
          <TextLink href={`/organisation/${organisationId}/zugangsschluessel`}>
            {t('part.ofOrganisation', { name: organisationName })}
          </TextLink>
        </p>
      ))}
    </Section>
  );
}
