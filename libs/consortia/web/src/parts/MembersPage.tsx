import { AreaPage, RequireViewer, useViewer, type Viewer } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { useWords } from './use-words.js';

/** A page of the workspace: for visitors its kind and the way to the sign-in, for others what they may see. */
export function MembersPage({ title, children }: { title: string; children: (viewer: Viewer) => ReactNode }) {
  const t = useWords();
  const { viewer } = useViewer();
  if (viewer !== null) return children(viewer);
  return (
    <AreaPage
      title={title}
      crumbs={[{ label: t('overview.title'), href: '/verbuende' }]}
      meta={{ noIndex: true }}
    >
      <RequireViewer>{children}</RequireViewer>
    </AreaPage>
  );
}
