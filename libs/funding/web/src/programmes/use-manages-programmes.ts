import { useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { FundingPermissionsDocument } from './FundingPage.generated.js';

/** True for people who enter programmes and calls; asked only when somebody is signed in. */
export function useManagesProgrammes(): boolean {
  const { viewer } = useViewer();
  const { data } = useQuery(FundingPermissionsDocument, { ssr: false, skip: viewer === null });
  return viewer !== null && data?.fundingPermissions.manageProgrammes === true;
}
