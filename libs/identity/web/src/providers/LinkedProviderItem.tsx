import { Button, Card, Dialog } from '@allmende/platform-ui';
import { ProblemList, useFormat, type ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ProvidersPageDocument,
  UnlinkProviderDocument,
  type LinkedProviderFragment,
} from './ProvidersPage.generated.js';
import { Unconfirmed } from './Unconfirmed.js';
import { useProviderName } from './use-providers.js';

/** A provider that opens the account; taken away after a question, because roles may go with it. */
export function LinkedProviderItem({ linked }: { linked: LinkedProviderFragment }) {
  const { t } = useTranslation('sign-in-providers');
  const { date } = useFormat();
  const name = useProviderName()(linked);
  const [asked, setAsked] = useState(false);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [unlink, { loading, error }] = useMutation(UnlinkProviderDocument, {
    update: (cache, { data }) => {
      const left = data?.unlinkProvider.linkedProviders;
      if (left) cache.writeQuery({ query: ProvidersPageDocument, data: { linkedProviders: left } });
    },
  });
  const take = async () => {
    setAsked(false);
    try {
      const { data } = await unlink({ variables: { input: { id: linked.id } } });
      setProblems(data?.unlinkProvider.problems ?? []);
    } catch {
      // Told in the card.
    }
  };
  const canUnlink = linked.viewerCan.unlink;
  return (
    <Card
      title={name}
      footer={
        canUnlink ? (
          <Button
            variant="secondary"
            busy={loading}
            aria-label={t('linked.unlinkThis', { provider: name })}
            onClick={() => setAsked(true)}
          >
            {t('linked.unlink')}
          </Button>
        ) : undefined
      }
    >
      <p>{t('linked.dates', { since: date(linked.linkedAt), used: date(linked.lastUsedAt) })}</p>
      {linked.key === null && <p>{t('linked.gone')}</p>}
      {!canUnlink && <p>{t('linked.last')}</p>}
      <ProblemList problems={problems} namespace="sign-in-providers" title={t('linked.refused')} />
      {error !== undefined && <Unconfirmed error={error} confirmAt={linked.key} />}
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('linked.ask', { provider: name })}
        footer={
          <>
            <Button variant="secondary" onClick={() => setAsked(false)}>
              {t('linked.keep')}
            </Button>
            <Button onClick={() => void take()}>{t('linked.unlinkThis', { provider: name })}</Button>
          </>
        }
      >
        {t('linked.consequence')}
      </Dialog>
    </Card>
  );
}
