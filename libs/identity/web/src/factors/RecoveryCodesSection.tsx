import { RECOVERY_CODE_RULES } from '@allmende/identity-core';
import { Alert, Button, Section } from '@allmende/platform-ui';
import { FailureAlert, ProblemList } from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../account/use-sending.js';
import { RenewRecoveryCodesDocument } from './Factors.generated.js';

export interface RecoveryCodesSectionProps {
  left: number;
  changed: (words: string, codes?: readonly string[] | null) => Promise<void>;
}

/** How many codes are left, and new ones in their place. The codes themselves cannot be shown again. */
export function RecoveryCodesSection({ left, changed }: RecoveryCodesSectionProps) {
  const { t } = useTranslation('factors');
  const client = useApolloClient();
  const sending = useSending();
  const renew = async () => {
    let codes: readonly string[] | null = null;
    const renewed = await sending.run(async () => {
      const { data } = await client.mutate({
        mutation: RenewRecoveryCodesDocument,
        fetchPolicy: 'no-cache',
      });
      codes = data?.renewRecoveryCodes.recoveryCodes ?? null;
      return data?.renewRecoveryCodes.problems;
    });
    if (renewed) await changed(t('recovery.renewed'), codes);
  };
  return (
    <Section title={t('recovery.title')} lead={t('recovery.lead')}>
      <ProblemList key={sending.attempt} namespace="factors" problems={sending.problems} />
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
      {left < RECOVERY_CODE_RULES.warnBelow ? (
        <Alert kind="warning" title={t('recovery.left', { count: left })} live="off" />
      ) : (
        <p className="kern-body">{t('recovery.left', { count: left })}</p>
      )}
      <div>
        <Button variant="secondary" icon="autorenew" busy={sending.busy} onClick={() => void renew()}>
          {t('recovery.renew')}
        </Button>
      </div>
    </Section>
  );
}
