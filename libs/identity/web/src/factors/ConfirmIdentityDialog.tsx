import { Button, Dialog, Skeleton } from '@allmende/platform-ui';
import {
  FailureAlert,
  ProblemList,
  QueryState,
  type ConfirmationRequest,
  type ProblemAnswer,
} from '@allmende/platform-web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../account/use-sending.js';
import { askPasskey } from './ask-passkey.js';
import {
  ConfirmIdentityDialogDocument,
  ConfirmIdentityDocument,
  StartPasskeyConfirmationDocument,
  type ConfirmIdentityInput,
} from './ConfirmIdentityDialog.generated.js';
import { ConfirmAtProvider } from './ConfirmAtProvider.js';
import { SecretForm, type SecretMethod } from './SecretForm.js';

type Method = ConfirmIdentityInput['method'];

/** For the slot `shell.confirmation`: the question who one is, over a page that keeps everything as it is. */
export function Component({ request }: { request: ConfirmationRequest }) {
  const { t } = useTranslation('factors');
  const formId = useId();
  const [open, setOpen] = useState(true);
  const query = useQuery(ConfirmIdentityDialogDocument, { fetchPolicy: 'no-cache' });
  const methods: readonly Method[] = query.data?.confirmationMethods ?? [];
  const [chosen, choose] = useState<Method | null>(null);
  const method = chosen ?? methods[0] ?? null;
  const sending = useSending();
  const confirm = useConfirmation();
  const outcome = useRef(false);
  const finish = (confirmed: boolean) => {
    // Answered once the dialog is closed, so that the focus is back where it was before the dialog goes.
    outcome.current = confirmed;
    setOpen(false);
  };
  const show = async (secret: () => Promise<readonly ProblemAnswer[]>) => {
    if (!sending.busy && (await sending.run(secret))) finish(true);
  };
  const action = (
    <Action
      method={method}
      formId={formId}
      busy={sending.busy}
      onPasskey={() => void show(confirm.withPasskey)}
      onProvider={() => finish(true)}
    />
  );
  return (
    <Dialog
      open={open}
      onClose={() => request.settle(outcome.current)}
      title={t('confirm.title')}
      footer={
        <>
          <Button variant="secondary" onClick={() => finish(false)}>
            {t('cancel')}
          </Button>
          {action}
        </>
      }
    >
      <p className="kern-body">{t('confirm.why')}</p>
      <QueryState query={query} skeleton={<Skeleton lines={2} />}>
        {({ viewer }) => (
          <>
            <ProblemList
              key={sending.attempt}
              namespace="factors"
              title={t('confirm.refused')}
              problems={sending.problems}
            />
            {sending.failure !== null && <FailureAlert error={sending.failure} />}
            {method === 'passkey' && <p className="kern-body">{t('confirm.passkeyHow')}</p>}
            {method === 'provider' && <ConfirmAtProvider />}
            {isTyped(method) && (
              <SecretForm
                key={method}
                id={formId}
                method={method}
                viewer={viewer}
                problems={sending.problems}
                onSubmit={(secret) => void show(() => confirm.with({ method, secret }))}
              />
            )}
            <OtherWays methods={methods.filter((other) => other !== method)} onChoose={choose} />
          </>
        )}
      </QueryState>
    </Dialog>
  );
}

interface ActionProps {
  method: Method | null;
  formId: string;
  busy: boolean;
  onPasskey: () => void;
  onProvider: () => void;
}

/** The one thing to do, as the method wants it. */
function Action({ method, formId, busy, onPasskey, onProvider }: ActionProps) {
  const { t } = useTranslation('factors');
  if (method === null) return null;
  if (method === 'provider') return <Button onClick={onProvider}>{t('confirm.doneThere')}</Button>;
  if (method === 'passkey') {
    return (
      <Button busy={busy} onClick={onPasskey}>
        {t('confirm.passkey')}
      </Button>
    );
  }
  return (
    <Button type="submit" form={formId} busy={busy}>
      {t('confirm.action')}
    </Button>
  );
}

function OtherWays({
  methods,
  onChoose,
}: {
  methods: readonly Method[];
  onChoose: (method: Method) => void;
}) {
  const { t } = useTranslation('factors');
  if (methods.length === 0) return null;
  return (
    <div className="al-cluster">
      {methods.map((method) => (
        <Button key={method} variant="tertiary" small onClick={() => onChoose(method)}>
          {t(`confirm.other.${method}`)}
        </Button>
      ))}
    </div>
  );
}

function isTyped(method: Method | null): method is SecretMethod {
  return method === 'password' || method === 'totp' || method === 'recovery_code';
}

function useConfirmation() {
  const client = useApolloClient();
  const confirm = async (input: ConfirmIdentityInput): Promise<readonly ProblemAnswer[]> => {
    if (input.secret === '') return [{ code: 'REQUIRED', path: 'secret' }];
    const { data } = await client.mutate({
      mutation: ConfirmIdentityDocument,
      variables: { input },
      fetchPolicy: 'no-cache',
    });
    return data?.confirmIdentity.problems ?? [];
  };
  const withPasskey = async (): Promise<readonly ProblemAnswer[]> => {
    const begun = await client.mutate({
      mutation: StartPasskeyConfirmationDocument,
      fetchPolicy: 'no-cache',
    });
    const { answer, problem } = await askPasskey('use', begun.data?.startPasskeyConfirmation.options ?? '');
    return problem === null ? confirm({ method: 'passkey', secret: answer }) : [problem];
  };
  return { with: confirm, withPasskey };
}
