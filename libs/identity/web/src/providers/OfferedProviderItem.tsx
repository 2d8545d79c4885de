import { Button, Card } from '@allmende/platform-ui';
import { ProblemList, type ProblemAnswer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkProviderDocument } from './ProvidersPage.generated.js';
import { Unconfirmed } from './Unconfirmed.js';
import { useProviderName, type Provider } from './use-providers.js';

/** A provider that does not open the account yet. */
export function OfferedProviderItem({
  provider,
  confirmAt,
}: {
  provider: Provider;
  confirmAt: string | null;
}) {
  const { t } = useTranslation('sign-in-providers');
  const name = useProviderName()(provider);
  const [link, { loading, error }] = useMutation(LinkProviderDocument);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const start = async () => {
    try {
      const { data } = await link({ variables: { input: { provider: provider.key } } });
      setProblems(data?.linkProvider.problems ?? []);
      const address = data?.linkProvider.address;
      if (typeof address === 'string') window.location.assign(address);
    } catch {
      // Told below the button.
    }
  };
  return (
    <Card
      title={name}
      footer={
        <Button
          variant="secondary"
          busy={loading}
          aria-label={t('offered.linkThis', { provider: name })}
          onClick={() => void start()}
        >
          {t('offered.link')}
        </Button>
      }
    >
      {!provider.available && <p>{t('ways.away')}</p>}
      <ProblemList problems={problems} namespace="sign-in-providers" title={t('offered.refused')} />
      {error !== undefined && <Unconfirmed error={error} confirmAt={confirmAt} />}
    </Card>
  );
}
