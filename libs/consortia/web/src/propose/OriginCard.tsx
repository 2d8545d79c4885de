import { useTaxonomy } from '@allmende/municipalities-web';
import { Badge, Card } from '@allmende/platform-ui';
import { useWords } from '../parts/use-words.js';
import type { Origin } from './ProposePage.js';

/** The solution the proposal grows from. */
export function OriginCard({ origin }: { origin: Origin }) {
  const t = useWords();
  const term = useTaxonomy();
  return (
    <Card
      level={2}
      href={`/loesungen/${origin.key}`}
      preline={t('propose.from')}
      title={origin.title}
      subline={origin.municipality.name}
      badges={
        <>
          {origin.primaryField !== null && <Badge>{term('designFieldShort', origin.primaryField)}</Badge>}
          <Badge>{term('lifecycleState', origin.state)}</Badge>
        </>
      }
    >
      {origin.summary}
    </Card>
  );
}
