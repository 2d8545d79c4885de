import { LinkButton, Section } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { OwnSecondFactorsDocument } from './Factors.generated.js';

/** For the slot `account`: whether a second factor protects the sign-in, and the way to it. */
export function Component() {
  const { t } = useTranslation('factors');
  const query = useQuery(OwnSecondFactorsDocument, { ssr: false });
  return (
    <Section title={t('page.title')}>
      <QueryState query={query}>
        {({ secondFactors: { totp, passkeys, recoveryCodesLeft } }) => (
          <>
            <p className="kern-body">
              {totp === null && passkeys.length === 0
                ? t('part.none')
                : [
                    ...(totp === null ? [] : [t('part.totp')]),
                    ...(passkeys.length === 0 ? [] : [t('part.passkeys', { count: passkeys.length })]),
                    t('part.codes', { count: recoveryCodesLeft }),
                  ].join(' ')}
            </p>
            <div>
              <LinkButton href="/konto/sicherheit" variant="secondary">
                {t('part.action')}
              </LinkButton>
            </div>
          </>
        )}
      </QueryState>
    </Section>
  );
}
