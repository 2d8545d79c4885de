import { EmptyState, LinkButton, Section, TextLink } from '@allmende/platform-ui';
import { AreaPage, PageMeta, Slot, useSlotFilled, type Viewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { SignedIn } from '../account/SignedIn.js';

/** What waits for the signed-in person. The domains above put their parts into the slot `desk`. */
export function Component() {
  const { t } = useTranslation('identity');
  return (
    <SignedInFrame title={t('desk.title')}>
      {(viewer) => (
        <AreaPage
          title={t('desk.greeting', { name: viewer.displayName })}
          preline={t('desk.title')}
          lead={t('desk.lead')}
          meta={{ noIndex: true }}
          actions={<Slot name="desk.actions" with={{ viewer }} />}
        >
          <DeskSections viewer={viewer} />
          <OwnOrganisations viewer={viewer} />
        </AreaPage>
      )}
    </SignedInFrame>
  );
}

function SignedInFrame({
  title,
  children,
}: {
  title: string;
  children: (viewer: Viewer) => React.ReactNode;
}) {
  return (
    <>
      <PageMeta title={title} noIndex />
      <SignedIn>{children}</SignedIn>
    </>
  );
}
