import { Button, Section } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, useFormat, type ProblemAnswer } from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../account/use-sending.js';
import { RemoveTotpDocument, StartTotpDocument, type OwnFactorsFragment } from './Factors.generated.js';
import { Removal } from './Removal.js';
import { TotpSetUp, type TotpKey } from './TotpSetUp.js';

export interface TotpSectionProps {
  totp: OwnFactorsFragment['totp'];
  /** No passkey beside it. */
  isOnlyFactor: boolean;
  /** The key of the app that is being set up; kept by the page, which is quieter elsewhere meanwhile. */
  totpKey: TotpKey | null;
  keepTotpKey: (key: TotpKey | null) => void;
  changed: (words: string, codes?: readonly string[] | null) => Promise<void>;
}

/** The authenticator app: set up, or not yet. */
export function TotpSection({ totp, isOnlyFactor, totpKey: key, keepTotpKey, changed }: TotpSectionProps) {
  const { t } = useTranslation('factors');
  const { date } = useFormat();
  const client = useApolloClient();
  const sending = useSending();
  const start = () =>
    sending.run(async () => {
      const { data } = await client.mutate({ mutation: StartTotpDocument, fetchPolicy: 'no-cache' });
      const { key: text, uri, problems = [] } = data?.startTotp ?? {};
      if (text && uri) keepTotpKey({ text, uri });
      return problems as readonly ProblemAnswer[];
    });
  const remove = async () => {
    const removed = await sending.run(
      async () => (await client.mutate({ mutation: RemoveTotpDocument })).data?.removeTotp.problems,
    );
    if (removed) await changed(t('totp.removed'));
  };
  const confirmed = async (codes: readonly string[] | null) => {
    keepTotpKey(null);
    await changed(t('totp.added'), codes);
  };
  return (
    <Section title={t('totp.title')} lead={t('totp.lead')}>
      <ProblemList key={sending.attempt} namespace="factors" problems={sending.problems} />
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
      {totp !== null && (
        <div className="al-factor">
          <div>
            <strong className="kern-body">{t('totp.setUp')}</strong>
            <p className="kern-body kern-body--muted">
              {t('since', { time: date(totp.confirmedAt) })}{' '}
              {totp.lastUsedAt !== null && t('lastUsed', { time: date(totp.lastUsedAt, 'dateTime') })}
            </p>
          </div>
          <Removal name={t('totp.title')} isLast={isOnlyFactor} busy={sending.busy} onRemove={remove} />
        </div>
      )}
      {totp === null && key === null && (
        <div>
          <Button variant="secondary" busy={sending.busy} onClick={() => void start()}>
            {t('totp.start')}
          </Button>
        </div>
      )}
      {totp === null && key !== null && (
        <TotpSetUp totpKey={key} confirmed={confirmed} cancel={() => keepTotpKey(null)} />
      )}
    </Section>
  );
}
