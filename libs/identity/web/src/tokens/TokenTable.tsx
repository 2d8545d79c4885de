import { Badge, Button, Table, type TableColumn } from '@allmende/platform-ui';
import { FailureAlert, useFormat } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RevokeTokenDocument, type TokenFactsFragment } from './Tokens.generated.js';

export interface TokenTableProps {
  tokens: readonly TokenFactsFragment[];
  caption: string;
  /** Names the person of each key, where it is not one's own. */
  withPerson?: boolean;
}

const STATE_KINDS = { token_active: 'success', token_expired: 'warning', token_revoked: 'danger' } as const;

/** Keys with what tells them apart, when they were used, when they end, and the way to end them now. */
export function TokenTable({ tokens, caption, withPerson = false }: TokenTableProps) {
  const [revoke, { error, loading }] = useMutation(RevokeTokenDocument);
  const [asked, setAsked] = useState<string | null>(null);
  const end = async (id: string) => {
    setAsked(null);
    // What goes wrong is told above the table.
    await revoke({ variables: { input: { id } } }).catch(() => undefined);
  };
  const columns = useColumns(withPerson, (token) => (
    <Revoke
      token={token}
      asked={asked === token.id}
      busy={loading}
      onAsk={() => setAsked(token.id)}
      onKeep={() => setAsked(null)}
      onRevoke={() => void end(token.id)}
    />
  ));
  return (
    <>
      {error !== undefined && <FailureAlert error={error} />}
      <Table caption={caption} captionHidden columns={columns} rows={tokens} rowKey={({ id }) => id} />
    </>
  );
}

function useColumns(
  withPerson: boolean,
  revoke: (token: TokenFactsFragment) => React.ReactNode,
): TableColumn<TokenFactsFragment>[] {
  const { t } = useTranslation('tokens');
  const { date } = useFormat();
  return [
    {
      key: 'name',
      header: t('list.name'),
      rowHeader: true,
      cell: ({ name, prefix }) => (
        <>
          {name} <code>{prefix}…</code>
        </>
      ),
    },
    withPerson
      ? { key: 'person', header: t('list.person'), cell: ({ accountName }) => accountName }
      : {
          key: 'organisation',
          header: t('list.organisation'),
          cell: ({ organisationName }) => organisationName,
        },
    {
      key: 'rights',
      header: t('list.rights'),
      cell: ({ roles, scopes }) =>
        [...roles.map((role) => t(`role.${role}`)), ...scopes.map((scope) => t(`scope.${scope}`))].join(', '),
    },
    {
      key: 'used',
      header: t('list.used'),
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t('list.never') : date(lastUsedAt, 'dateTime')),
    },
    { key: 'expires', header: t('list.expires'), cell: ({ expiresAt }) => date(expiresAt) },
    {
      key: 'state',
      header: t('list.state'),
      cell: ({ state }) => <Badge kind={STATE_KINDS[state]}>{t(`state.${state}`)}</Badge>,
    },
    { key: 'revoke', header: t('list.revoke'), cell: revoke },
  ];
}

interface RevokeProps {
  token: TokenFactsFragment;
  asked: boolean;
  busy: boolean;
  onAsk: () => void;
  onKeep: () => void;
  onRevoke: () => void;
}

/** Asked once more in place: whatever uses the key stops at once, and nothing brings it back. */
function Revoke({ token, asked, busy, onAsk, onKeep, onRevoke }: RevokeProps) {
  const { t } = useTranslation('tokens');
  if (token.state !== 'token_active') return null;
  if (!asked) {
    return (
      <Button
        variant="secondary"
        small
        aria-label={t('list.revokeNamed', { name: token.name })}
        onClick={onAsk}
      >
        {t('list.revoke')}
      </Button>
    );
  }
  return (
    <div className="al-cluster al-cluster--tight">
      <span>{t('list.revokeSure')}</span>
      <Button small busy={busy} onClick={onRevoke}>
        {t('list.revokeNow')}
      </Button>
      <Button variant="secondary" small onClick={onKeep}>
        {t('list.keep')}
      </Button>
    </div>
  );
}
