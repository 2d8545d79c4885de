import { Badge, Button, TextField } from '@allmende/platform-ui';
import { FailureAlert, problemAt, useFormat, useProblemText } from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../account/use-sending.js';
import {
  RemovePasskeyDocument,
  RenamePasskeyDocument,
  type OwnFactorsFragment,
} from './Factors.generated.js';
import { Removal } from './Removal.js';

export interface PasskeyItemProps {
  passkey: OwnFactorsFragment['passkeys'][number];
  isLast: boolean;
  changed: (words: string) => Promise<void>;
}

/** One passkey: its name, its use, another name, the way to take it away. */
export function PasskeyItem({ passkey, isLast, changed }: PasskeyItemProps) {
  const { t } = useTranslation('factors');
  const { date } = useFormat();
  const client = useApolloClient();
  const sending = useSending();
  const [renaming, setRenaming] = useState(false);
  const { id, name, synced, createdAt, lastUsedAt } = passkey;
  const remove = async () => {
    const removed = await sending.run(
      async () =>
        (await client.mutate({ mutation: RemovePasskeyDocument, variables: { input: { id } } })).data
          ?.removePasskey.problems,
    );
    if (removed) await changed(t('passkey.removed', { name }));
  };
  return (
    <li className="al-factor">
      {renaming ? (
        <NameForm passkey={passkey} close={() => setRenaming(false)} changed={changed} />
      ) : (
        <>
          <div>
            <div className="al-cluster">
              <strong className="kern-body">{name}</strong>
              {synced && <Badge kind="info">{t('passkey.synced')}</Badge>}
            </div>
            <p className="kern-body kern-body--muted">
              {t('since', { time: date(createdAt) })}{' '}
              {lastUsedAt === null ? t('neverUsed') : t('lastUsed', { time: date(lastUsedAt, 'dateTime') })}
            </p>
          </div>
          <div className="al-cluster">
            <Button
              variant="secondary"
              small
              icon="edit"
              aria-label={t('passkey.renameNamed', { name })}
              onClick={() => setRenaming(true)}
            >
              {t('passkey.rename')}
            </Button>
            <Removal name={name} isLast={isLast} busy={sending.busy} onRemove={remove} />
          </div>
        </>
      )}
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
    </li>
  );
}

interface NameFormProps {
  passkey: PasskeyItemProps['passkey'];
  close: () => void;
  changed: (words: string) => Promise<void>;
}

function NameForm({ passkey: { id, name: before }, close, changed }: NameFormProps) {
  const { t } = useTranslation('factors');
  const words = useProblemText('factors');
  const client = useApolloClient();
  const sending = useSending();
  const field = useRef<HTMLInputElement>(null);
  const problem = problemAt(sending.problems, 'name');
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    const renamed = await sending.run(async () => {
      if (name === '') return [{ code: 'REQUIRED', path: 'name' }];
      const { data } = await client.mutate({
        mutation: RenamePasskeyDocument,
        variables: { input: { id, name } },
      });
      return data?.renamePasskey.problems;
    });
    if (!renamed) return;
    close();
    await changed(t('passkey.renamed', { name }));
  };
  return (
    <form className="al-stack al-factor-form" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        ref={field}
        label={t('passkey.newName')}
        defaultValue={before}
        autoComplete="off"
        maxLength={60}
        error={problem && words(problem)}
      />
      {sending.failure !== null && <FailureAlert error={sending.failure} />}
      <div className="al-cluster">
        <Button type="submit" variant="secondary" small busy={sending.busy}>
          {t('passkey.save')}
        </Button>
        <Button variant="tertiary" small onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
