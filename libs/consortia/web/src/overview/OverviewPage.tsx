import { LinkButton, Section } from '@allmende/platform-ui';
import { AreaPage, signInAddress, useViewer } from '@allmende/platform-web';
import { useLocation } from 'react-router';
import { organisationsToActFor } from '../parts/own-organisations.js';
import { RoleList } from '../parts/RoleList.js';
import { useWords } from '../parts/use-words.js';
import { MyConsortia } from './MyConsortia.js';
import { ReceivedInvitations } from './ReceivedInvitations.js';

const STEPS = ['propose', 'invite', 'agree', 'apply'] as const;

/** What a consortium is and how it comes about; for signed-in people first their own. */
export function Component() {
  const t = useWords();
  const { viewer, known } = useViewer();
  const location = useLocation();
  const mayPropose = viewer !== null && organisationsToActFor(viewer).length > 0;
  const action =
    viewer === null ? (
      <LinkButton href={signInAddress(location)}>{t('overview.signIn')}</LinkButton>
    ) : mayPropose ? (
      <LinkButton href="/verbuende/neu" icon="add">
        {t('overview.propose')}
      </LinkButton>
    ) : undefined;
  return (
    <AreaPage title={t('overview.title')} description={t('overview.description')} actions={action}>
      {known && viewer !== null && (
        <>
          <ReceivedInvitations />
          <MyConsortia mayPropose={mayPropose} />
        </>
      )}
      <Section title={t('overview.howTitle')}>
        <ol className="al-steps">
          {STEPS.map((step) => (
            <li key={step}>
              <h3 className="kern-title">{t(`overview.how.${step}.title`)}</h3>
              <p className="kern-body">{t(`overview.how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('overview.rolesTitle')} lead={t('overview.rolesLead')}>
        <RoleList />
      </Section>
    </AreaPage>
  );
}
