import { DefinitionList, LinkButton, Section } from '@allmende/platform-ui';
import { AreaPage, Slot, type Viewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { SignOutButton } from '../sign-out/SignOutButton.js';
import { SignedIn } from './SignedIn.js';

/** Who one is here, what belongs to the account (slot `account`, a section each), and the way out. */
export function Component() {
  const { t } = useTranslation('identity');
  return (
    <AreaPage title={t('account.title')} lead={t('account.lead')} meta={{ noIndex: true }}>
      <SignedIn>{(viewer) => <Account viewer={viewer} />}</SignedIn>
    </AreaPage>
  );
}

function Account({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('identity');
  const organisations = [...new Set(viewer.memberships.map((membership) => membership.organisationName))];
  return (
    <>
      <DefinitionList
        items={[
          { term: t('account.name'), value: viewer.displayName },
          ...(organisations.length > 0
            ? [{ term: t('account.organisations'), value: organisations.join(', ') }]
            : []),
          ...(viewer.networkRoles.length > 0
            ? [
                {
                  term: t('account.networkRoles'),
                  value: viewer.networkRoles.map((role) => t(`networkRole.${role}`)).join(', '),
                },
              ]
            : []),
        ]}
      />
      <div className="al-cluster">
        <LinkButton href="/schreibtisch">{t('account.desk')}</LinkButton>
        <LinkButton href="/organisation" variant="secondary">
          {t('account.organisation')}
        </LinkButton>
      </div>
      <Slot name="account" with={{ viewer }} />
      <Section title={t('account.signOutTitle')} lead={t('account.signOutWhy')}>
        <div>
          <SignOutButton />
        </div>
      </Section>
    </>
  );
}
