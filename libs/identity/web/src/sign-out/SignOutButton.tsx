import { Button } from '@allmende/platform-ui';
import { FailureAlert, forgetAllDrafts, useViewer, VIEWER_QUERY } from '@allmende/platform-web';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SignOutDocument } from './SignOutButton.generated.js';

/** Ends the session and leads to the start. Nothing of the person stays on the device: it may be a shared one. */
export function SignOutButton() {
  const { t } = useTranslation('identity');
  const client = useApolloClient();
  const navigate = useNavigate();
  const { viewer } = useViewer();
  const [signOut, { loading, error }] = useMutation(SignOutDocument);
  if (viewer === null) return null;
  const leave = async () => {
    let providerAddress: string | null = null;
    try {
      const { data } = await signOut();
      providerAddress = data?.signOut.providerAddress ?? null;
    } catch {
      // Told below the button; the session still stands.
      return;
    }
    forgetAllDrafts();
    if (providerAddress !== null) {
      // The session at the provider would let the next person at this device in again.
      window.location.assign(providerAddress);
      return;
    }
    await navigate('/');
    await client.clearStore();
    await client.refetchQueries({ include: [VIEWER_QUERY] });
  };
  return (
    <>
      <Button variant="secondary" icon="logout" busy={loading} onClick={() => void leave()}>
        {t('signOut')}
      </Button>
      {error !== undefined && <FailureAlert error={error} />}
    </>
  );
}

/** For the slot `shell.account`. */
export const Component = SignOutButton;
