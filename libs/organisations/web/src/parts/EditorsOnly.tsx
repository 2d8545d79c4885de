import { hasNetworkRole, NotFound, RequireViewer, type Viewer } from '@allmende/platform-web';
import type { ReactNode } from 'react';

/** Content for editors and administrators of the network; for others the page is not there. */
export function EditorsOnly({ children }: { children: (viewer: Viewer) => ReactNode }) {
  return (
    <RequireViewer>
      {(viewer) => (hasNetworkRole(viewer, 'editor', 'administrator') ? children(viewer) : <NotFound />)}
    </RequireViewer>
  );
}
