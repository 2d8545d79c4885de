import { CardGrid } from '@allmende/platform-ui';
import { AreaPage, hasNetworkRole, NotFound, RequireViewer, Slot } from '@allmende/platform-web';
import { useWords } from '../claims/words.js';

/** The desk of those who keep the network in order. Every domain puts its cards into the slot `network-desk`. */
export function Component() {
  const t = useWords();
  return (
    <AreaPage title={t('networkDesk.title')} lead={t('networkDesk.lead')} meta={{ noIndex: true }}>
      <RequireViewer>
        {(viewer) =>
          hasNetworkRole(viewer, 'editor', 'programme_editor', 'administrator') ? (
            <CardGrid wide>
              <Slot name="network-desk" with={{ viewer }} />
            </CardGrid>
          ) : (
            <NotFound />
          )
        }
      </RequireViewer>
    </AreaPage>
  );
}
