import { Button, TextField } from '@allmende/platform-ui';
import { FailureAlert, fieldIdOf, problemAt, ProblemList, useProblemText } from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useRef, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../account/use-sending.js';
import { ConfirmTotpDocument } from './Factors.generated.js';
import { QrCode } from './QrCode.js';

/** The key of a new app: as text, and as an address for the QR code. */
export interface TotpKey {
  readonly text: string;
  readonly uri: string;
}

export interface TotpSetUpProps {
  totpKey: TotpKey;
  confirmed: (codes: readonly string[] | null) => Promise<void>;
  cancel: () => void;
}

/** Three steps: take the key over by camera or by hand, and prove it with a first code. */
export function TotpSetUp({ totpKey, confirmed, cancel }: TotpSetUpProps) {
  const { t } = useTranslation('factors');
  const words = useProblemText('factors');
  const client = useApolloClient();
  const sending = useSending();
  const field = useRef<HTMLInputElement>(null);
  const problem = problemAt(sending.problems, 'code');
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.busy) return;
    const code = field.current?.value ?? '';
    let codes: readonly string[] | null = null;
    const done = await sending.run(async () => {
      if (code.trim() === '') return [{ code: 'REQUIRED', path: 'code' }];
      const { data } = await client.mutate({
        mutation: ConfirmTotpDocument,
        variables: { input: { code } },
        fetchPolicy: 'no-cache',
      });
      codes = data?.confirmTotp.recoveryCodes ?? null;
      return data?.confirmTotp.problems;
    });
    if (done) await confirmed(codes);
  };
  return (
    <form className="al-stack" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemList
        key={sending.attempt}
        namespace="factors"
        title={t('totp.refused')}
        problems={sending.problems}
      />
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
      <ol className="al-set-up kern-body">
        <li>{t('totp.step.app')}</li>
        <li>
          <p className="kern-body">{t('totp.step.scan')}</p>
          <QrCode text={totpKey.uri} label={t('totp.qr')} />
          <p className="kern-body">
            {t('totp.step.type')} <code className="al-key">{inGroups(totpKey.text)}</code>
          </p>
        </li>
        <li>{t('totp.step.prove')}</li>
      </ol>
      <TextField
        ref={field}
        id={fieldIdOf('code')}
        name="code"
        label={t('code.totp.label')}
        hint={t('code.totp.hint')}
        autoComplete="one-time-code"
        inputMode="numeric"
        spellCheck={false}
        className="al-code-field"
        error={problem && words(problem)}
      />
      <div className="al-cluster">
        <Button type="submit" busy={sending.busy}>
          {t('totp.confirm')}
        </Button>
        <Button variant="tertiary" onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Groups of four are read and typed with fewer mistakes. */
function inGroups(text: string): string {
  return text.match(/.{1,4}/g)?.join(' ') ?? text;
}
