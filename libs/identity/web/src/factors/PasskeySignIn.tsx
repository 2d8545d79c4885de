import { Button } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, useViewer } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { useSending } from '../account/use-sending.js';
import { usePasskeySignIn } from './use-passkey-sign-in.js';

/** For the slot `sign-in.ways`: in with a passkey alone, without e-mail and password. */
export function Component({ enter }: { enter: () => Promise<void> }) {
  const { t } = useTranslation('factors');
  const { viewer } = useViewer();
  const sending = useSending();
  const signIn = usePasskeySignIn();
  if (viewer !== null) return null;
  const use = async () => {
    if (await sending.run(signIn)) await enter();
  };
  return (
    <div className="al-stack al-stack--small">
      <ProblemList
        key={sending.attempt}
        namespace="factors"
        title={t('step.refused')}
        problems={sending.problems}
      />
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
      <div>
        <Button variant="secondary" busy={sending.busy} onClick={() => void use()}>
          {t('passkeySignIn.action')}
        </Button>
      </div>
      <p className="kern-body kern-body--small kern-body--muted">{t('passkeySignIn.why')}</p>
    </div>
  );
}
