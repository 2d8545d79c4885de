import { LinkButton, Section } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { OwnSessionsDocument } from './Sessions.generated.js';

/** For the slot `account`: in how many browsers one is signed in, and the way to the list. */
export function Component() {
  const { t } = useTranslation('account');
  const query = useQuery(OwnSessionsDocument, { ssr: false });
  return (
    <Section title={t('sessions.title')}>
      <QueryState query={query}>
        {({ ownAccount }) => (
          <>
            <p className="kern-body">{t('sessions.count', { count: ownAccount.sessions.length })}</p>
            <div>
              <LinkButton href="/konto/anmeldungen" variant="secondary">
                {t('sessions.all')}
              </LinkButton>
            </div>
          </>
        )}
      </QueryState>
    </Section>
  );
}
