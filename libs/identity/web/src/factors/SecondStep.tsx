import { Button, TextField } from '@allmende/platform-ui';
import { FailureAlert, fieldIdOf, problemAt, ProblemList, useProblemText } from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../account/use-sending.js';
import { CompleteSignInDocument } from './SecondStep.generated.js';
import { usePasskeySignIn } from './use-passkey-sign-in.js';

type CodeMethod = 'totp' | 'recovery_code';

export interface SecondStepProps {
  /** How the step may be taken, the safest first. */
  methods: readonly string[];
  /** Leads back to where the person came from. */
  enter: () => Promise<void>;
  /** Back to e-mail and password. */
  restart: () => void;
}

/** For the slot `sign-in.step`: the password was right, now the second factor. */
export function Component({ methods, enter, restart }: SecondStepProps) {
  const { t } = useTranslation('factors');
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const sending = useSending();
  // Nothing to type is asked of people with a passkey, unless they choose it.
  const [method, choose] = useState<CodeMethod | null>(firstCode(methods));
  const isOver = sending.problems.some(({ code }) => code === 'SIGN_IN_STEP_OVER');
  const offered = isOver ? [] : methods;
  // With a code to type its field takes the focus instead.
  useEffect(() => {
    if (method === null) heading.current?.focus();
  }, [method]);
  return (
    <section className="al-sign-in__form" aria-labelledby={headingId}>
      <h2 className="kern-heading-medium" id={headingId} ref={heading} tabIndex={-1}>
        {t('step.title')}
      </h2>
      <p className="kern-body">{t('step.lead')}</p>
      <ProblemList
        key={sending.attempt}
        namespace="factors"
        title={t('step.refused')}
        problems={sending.problems}
      />
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
      {method !== null && !isOver && (
        <CodeForm key={method} method={method} sending={sending} enter={enter} />
      )}
      {offered.includes('passkey') && (
        <PasskeyButton isFirst={method === null} sending={sending} enter={enter} />
      )}
      <div className="al-cluster">
        {CODES.filter((code) => code !== method && offered.includes(code)).map((code) => (
          <Button key={code} variant="tertiary" onClick={() => choose(code)}>
            {t(`step.use.${code}`)}
          </Button>
        ))}
        <Button variant={isOver ? 'primary' : 'tertiary'} onClick={restart}>
          {t('step.restart')}
        </Button>
      </div>
    </section>
  );
}

const CODES: readonly CodeMethod[] = ['totp', 'recovery_code'];

function firstCode(methods: readonly string[]): CodeMethod | null {
  if (methods.includes('totp')) return 'totp';
  return methods.includes('passkey') ? null : 'recovery_code';
}

interface WayProps {
  sending: ReturnType<typeof useSending>;
  enter: () => Promise<void>;
}

function PasskeyButton({ isFirst, sending, enter }: WayProps & { isFirst: boolean }) {
  const { t } = useTranslation('factors');
  const signIn = usePasskeySignIn();
  const show = async () => {
    if (await sending.run(signIn)) await enter();
  };
  return (
    <div>
      <Button
        variant={isFirst ? 'primary' : 'secondary'}
        busy={isFirst && sending.busy}
        onClick={() => void show()}
      >
        {t('step.passkey')}
      </Button>
    </div>
  );
}

function CodeForm({ method, sending, enter }: WayProps & { method: CodeMethod }) {
  const { t } = useTranslation('factors');
  const words = useProblemText('factors');
  const client = useApolloClient();
  const field = useRef<HTMLInputElement>(null);
  const problem = problemAt(sending.problems, 'code');
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.busy) return;
    const code = field.current?.value ?? '';
    const completed = await sending.run(async () => {
      if (code.trim() === '') return [{ code: 'REQUIRED', path: 'code' }];
      const { data } = await client.mutate({
        mutation: CompleteSignInDocument,
        variables: { input: { method, code } },
        fetchPolicy: 'no-cache',
      });
      return data?.completeSignIn.problems;
    });
    if (completed) await enter();
  };
  return (
    <form className="al-stack" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        ref={field}
        id={fieldIdOf('code')}
        name="code"
        label={t(`code.${method}.label`)}
        hint={t(`code.${method}.hint`)}
        autoComplete={method === 'totp' ? 'one-time-code' : 'off'}
        inputMode={method === 'totp' ? 'numeric' : 'text'}
        spellCheck={false}
        className="al-code-field"
        error={problem && words(problem)}
      />
      <div>
        <Button type="submit" busy={sending.busy}>
          {t('step.submit')}
        </Button>
      </div>
    </form>
  );
}
