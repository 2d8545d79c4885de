import { LinkButton, Skeleton } from '@allmende/platform-ui';
import { AreaPage, FailureAlert } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { OpenedLinkDocument, type OpenedLinkQuery } from './OpenedLink.generated.js';

type Behind = NonNullable<OpenedLinkQuery['mailLink']>;

export interface OpenedLinkProps {
  purpose: 'sign_up' | 'reset_password' | 'prove_email';
  children: (link: Behind & { readonly token: string }) => ReactNode;
}

const REMEDIES = {
  sign_up: { why: 'deadLink.signUp', action: 'deadLink.signUpAction', href: '/konto-anlegen' },
  reset_password: { why: 'deadLink.reset', action: 'deadLink.resetAction', href: '/passwort-vergessen' },
  prove_email: { why: 'deadLink.email', action: 'deadLink.emailAction', href: '/konto/angaben' },
} as const;

/** What stands behind a link of a mail. Looking changes nothing; a link that is over leads to the way to a new one. */
export function OpenedLink({ purpose, children }: OpenedLinkProps) {
  const [parameters] = useSearchParams();
  const token = parameters.get('link') ?? '';
  const { data, error } = useQuery(OpenedLinkDocument, {
    variables: { input: { purpose, token } },
    ssr: false,
    fetchPolicy: 'no-cache',
  });
  if (error !== undefined) return <FailureAlert error={error} />;
  if (data === undefined) return <Skeleton lines={4} />;
  return data.mailLink == null ? <DeadLink purpose={purpose} /> : children({ ...data.mailLink, token });
}

/** The one page for links that were used, are over, were altered or belong elsewhere. */
export function DeadLink({ purpose }: Pick<OpenedLinkProps, 'purpose'>) {
  const { t } = useTranslation('account');
  const { why, action, href } = REMEDIES[purpose];
  return (
    <AreaPage title={t('deadLink.title')} lead={t('deadLink.why')} meta={{ noIndex: true }}>
      <p className="kern-body al-measure">{t(why)}</p>
      <div className="al-cluster">
        <LinkButton href={href}>{t(action)}</LinkButton>
        {purpose !== 'prove_email' && (
          <LinkButton href="/anmelden" variant="secondary">
            {t('deadLink.signIn')}
          </LinkButton>
        )}
      </div>
    </AreaPage>
  );
}
