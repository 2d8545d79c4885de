import type { ReactNode } from 'react';
import { AreaPage } from '../page/area-page.js';
import { RequireViewer, useViewer, type Viewer } from './viewer.js';

export interface SignedInPageProps {
  /** The main heading until somebody is signed in; afterwards the page brings its own. */
  title: string;
  children: (viewer: Viewer) => ReactNode;
}

/** A whole page for signed-in people. In a file of its own, so that the start page does not load the frame of others. */
export function SignedInPage({ title, children }: SignedInPageProps) {
  const { viewer } = useViewer();
  if (viewer !== null) return children(viewer);
  return (
    <AreaPage title={title} meta={{ noIndex: true }}>
      <RequireViewer>{children}</RequireViewer>
    </AreaPage>
  );
}
