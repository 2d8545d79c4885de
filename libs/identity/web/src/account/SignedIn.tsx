import { Skeleton } from '@allmende/platform-ui';
import { signInAddress, useViewer, type Viewer } from '@allmende/platform-web';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';

/** Content for signed-in people; visitors are led to the sign-in and come back to the same place. */
export function SignedIn({ children }: { children: (viewer: Viewer) => ReactNode }) {
  const { t } = useTranslation('identity');
  const { viewer, known } = useViewer();
  const location = useLocation();
  const navigate = useNavigate();
  const address = signInAddress(location);
  const isVisitor = known && viewer === null;
  useEffect(() => {
    if (isVisitor) void navigate(address, { replace: true });
  }, [isVisitor, address, navigate]);
  if (viewer !== null) return children(viewer);
  return (
    <>
      <noscript>
        <p className="kern-body">{t('needsScripts')}</p>
      </noscript>
      <Skeleton lines={6} />
    </>
  );
}
