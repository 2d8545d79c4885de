import { Alert, LinkButton, Stack } from '@allmende/platform-ui';
import { AreaPage, QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedIn } from '../account/SignedIn.js';
import { OwnSecondFactorsDocument } from './Factors.generated.js';
import { FreshCodes } from './FreshCodes.js';
import { PasskeySection } from './PasskeySection.js';
import { RecoveryCodesSection } from './RecoveryCodesSection.js';
import { Component as RestingRoles } from './RestingRoles.js';
import { TotpSection } from './TotpSection.js';
import type { TotpKey } from './TotpSetUp.js';

/** What protects the sign-in besides the password: authenticator app, passkeys, recovery codes. */
export function Component() {
  const { t } = useTranslation('factors');
  return (
    <AreaPage
      title={t('page.title')}
      lead={t('page.lead')}
      crumbs={[{ label: t('page.account'), href: '/konto' }]}
      meta={{ noIndex: true }}
    >
      <SignedIn>{() => <Factors />}</SignedIn>
    </AreaPage>
  );
}

function Factors() {
  const { t } = useTranslation('factors');
  const query = useQuery(OwnSecondFactorsDocument, { fetchPolicy: 'cache-and-network' });
  const [codes, showCodes] = useState<readonly string[] | null>(null);
  const [told, tell] = useState<string | null>(null);
  const [totpKey, keepTotpKey] = useState<TotpKey | null>(null);
  const changed = async (words: string, fresh: readonly string[] | null = null) => {
    await query.refetch();
    tell(words);
    if (fresh !== null) showCodes(fresh);
  };
  return (
    <QueryState query={query}>
      {({ secondFactors }) => {
        const isProtected = secondFactors.totp !== null || secondFactors.passkeys.length > 0;
        // Codes are shown before anything else, because they are never shown again.
        if (codes !== null) return <FreshCodes codes={codes} onKept={() => showCodes(null)} />;
        return (
          <Stack gap="large">
            {told !== null && <Alert kind="success" title={told} />}
            <RestingRoles />
            <PasskeySection
              passkeys={secondFactors.passkeys}
              isOnlyFactor={secondFactors.totp === null}
              quiet={totpKey !== null}
              changed={changed}
            />
            <TotpSection
              totp={secondFactors.totp}
              isOnlyFactor={secondFactors.passkeys.length === 0}
              totpKey={totpKey}
              keepTotpKey={keepTotpKey}
              changed={changed}
            />
            {isProtected && <RecoveryCodesSection left={secondFactors.recoveryCodesLeft} changed={changed} />}
            <div>
              <LinkButton href="/konto" variant="tertiary" icon="arrow-back">
                {t('page.back')}
              </LinkButton>
            </div>
          </Stack>
        );
      }}
    </QueryState>
  );
}
