import { EmptyState, LinkButton, Section, Stack, TextLink } from '@allmende/platform-ui';
import { AreaPage, Slot, useSlotFilled, useViewer, type Viewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { SignedIn } from '../account/SignedIn.js';
import { byOrganisation } from './by-organisation.js';

/** What waits for the signed-in person. The domains above put their parts into the slots `desk` and `desk.actions`. */
export function Component() {
  const { t } = useTranslation('identity');
  const { viewer } = useViewer();
  const actionsOffered = useSlotFilled('desk.actions');
  return (
    <AreaPage
      title={t('desk.title')}
      preline={viewer === null ? undefined : t('desk.greeting', { name: viewer.displayName })}
      lead={t('desk.lead')}
      meta={{ noIndex: true }}
      actions={viewer !== null && actionsOffered ? <Slot name="desk.actions" with={{ viewer }} /> : undefined}
    >
      <SignedIn>{(person) => <Desk viewer={person} />}</SignedIn>
    </AreaPage>
  );
}

function Desk({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('identity');
  const filled = useSlotFilled('desk');
  return (
    <Stack gap="large">
      {filled ? (
        <Slot name="desk" with={{ viewer }} />
      ) : (
        <EmptyState
          title={t('desk.empty.title')}
          action={
            <LinkButton href="/kommunen" variant="secondary">
              {t('desk.empty.action')}
            </LinkButton>
          }
        >
          {t('desk.empty.why')}
        </EmptyState>
      )}
      <OwnOrganisations viewer={viewer} />
    </Stack>
  );
}

function OwnOrganisations({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('identity');
  const organisations = byOrganisation(viewer.memberships);
  if (organisations.length === 0) return null;
  return (
    <Section title={t('desk.organisations')}>
      <ul className="al-roles">
        {organisations.map(({ organisation, roles }) => (
          <li key={organisation.organisationId} className="kern-body">
            <strong>{organisation.organisationName}</strong>:{' '}
            {roles.map((role) => t(`role.${role}.name`)).join(', ')}
          </li>
        ))}
      </ul>
      <p className="kern-body">
        <TextLink href="/organisation">{t('desk.toOrganisation')}</TextLink>
      </p>
    </Section>
  );
}
