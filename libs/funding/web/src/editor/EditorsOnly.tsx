import { Alert, Skeleton } from '@allmende/platform-ui';
import { RequireViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FundingPermissionsDocument } from '../programmes/FundingPage.generated.js';

/** Shows its content to people who enter programmes; others learn who does. */
export function EditorsOnly({ children }: { children: ReactNode }) {
  return <RequireViewer>{() => <Allowed>{children}</Allowed>}</RequireViewer>;
}

function Allowed({ children }: { children: ReactNode }) {
  const { t } = useTranslation('funding');
  const { data, loading } = useQuery(FundingPermissionsDocument, { ssr: false });
  if (data === undefined && loading) return <Skeleton lines={6} />;
  if (data?.fundingPermissions.manageProgrammes === true) return children;
  return (
    <Alert kind="info" live="off" title={t('editors.title')}>
      {t('editors.why')}
    </Alert>
  );
}
