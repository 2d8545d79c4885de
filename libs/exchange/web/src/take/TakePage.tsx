import { EmptyState, LinkButton } from '@allmende/platform-ui';
import { AreaPage, RequireViewer, type Viewer } from '@allmende/platform-web';
import { useState } from 'react';
import { useWords } from '../parts/words.js';
import { placesOf } from './places.js';
import { TakeForm } from './TakeForm.js';
import type { TakenEntryFragment } from './TakePage.generated.js';
import { TakenEntries } from './TakenEntries.js';

/** A draft from a file that exists already, e.g. in the repository of the code. */
export function Component() {
  const t = useWords();
  return (
    <AreaPage
      title={t('take.title')}
      lead={t('take.lead')}
      crumbs={[
        { label: t('desk.solutions'), href: '/loesungen' },
        { label: t('take.new'), href: '/loesungen/neu' },
      ]}
      meta={{ noIndex: true }}
    >
      <RequireViewer>{(viewer) => <Take viewer={viewer} />}</RequireViewer>
    </AreaPage>
  );
}

function Take({ viewer }: { viewer: Viewer }) {
  const t = useWords();
  const [entries, setEntries] = useState<readonly TakenEntryFragment[]>([]);
  const places = placesOf(viewer);
  if (places.length === 0) {
    return (
      <EmptyState
        title={t('take.nobody.title')}
        action={<LinkButton href="/organisation/anmelden">{t('take.nobody.action')}</LinkButton>}
      >
        {t('take.nobody.why')}
      </EmptyState>
    );
  }
  if (entries.length > 0) return <TakenEntries entries={entries} onAgain={() => setEntries([])} />;
  return <TakeForm places={places} onTaken={setEntries} />;
}
