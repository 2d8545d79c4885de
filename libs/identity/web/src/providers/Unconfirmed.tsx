import { failureOf, FailureAlert } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { startAddress } from './use-providers.js';

/** A failure in words; where only a fresh proof is missing, the way to give it at a provider that opens the account. */
export function Unconfirmed({ error, confirmAt }: { error: unknown; confirmAt: string | null }) {
  const { t } = useTranslation('sign-in-providers');
  const canConfirm = failureOf(error).code === 'CONFIRMATION_NEEDED' && confirmAt !== null;
  return (
    <>
      <FailureAlert error={error} />
      {canConfirm && (
        <p className="kern-body">
          <a className="kern-link" href={startAddress(confirmAt, { zweck: 'bestaetigen' })}>
            {t('confirmThere')}
          </a>
        </p>
      )}
    </>
  );
}
