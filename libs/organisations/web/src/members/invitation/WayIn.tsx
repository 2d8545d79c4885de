import { Alert, LinkButton, Section } from '@allmende/platform-ui';
import { signInAddress, useViewer } from '@allmende/platform-web';
import { useLocation } from 'react-router';
import { useWords } from '../parts/use-words.js';
import type { Letter } from './InvitationPage.js';

/** What is still between the reader and the answer: an account, the right one, or a proven address. */
export function WayIn({ letter }: { letter: Letter }) {
  const t = useWords();
  const location = useLocation();
  const { viewer } = useViewer();
  const { email } = letter;
  if (viewer === null) {
    const back = encodeURIComponent(location.pathname + location.search);
    const makeAccount = `/konto-anlegen?email=${encodeURIComponent(email)}&zurueck=${back}`;
    return (
      <Section title={t('wayIn.title')} lead={t('wayIn.lead', { email })}>
        <div className="al-cluster">
          <LinkButton href={makeAccount}>{t('wayIn.makeAccount')}</LinkButton>
          <LinkButton href={signInAddress(location)} variant="secondary">
            {t('wayIn.signIn')}
          </LinkButton>
        </div>
      </Section>
    );
  }
  if (letter.isForViewer) {
    return (
      <Alert kind="warning" live="off" title={t('wayIn.unproven')}>
        <p>{t('wayIn.unprovenWhy', { email })}</p>
        <LinkButton href="/konto" variant="secondary">
          {t('wayIn.toAccount')}
        </LinkButton>
      </Alert>
    );
  }
  return (
    <Alert kind="warning" live="off" title={t('wayIn.other')}>
      <p>{t('wayIn.otherWhy', { invited: email, own: viewer.email })}</p>
      <LinkButton href="/konto" variant="secondary">
        {t('wayIn.toAccount')}
      </LinkButton>
    </Alert>
  );
}
