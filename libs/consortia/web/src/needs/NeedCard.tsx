import { useTaxonomy } from '@allmende/municipalities-web';
import { Badge, Card, type MessageKind } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { NeedShownFragment } from './Needs.generated.js';
import { useWords } from './words.js';

const KINDS: Readonly<Record<NeedShownFragment['status'], MessageKind | 'neutral'>> = {
  open: 'info',
  met: 'success',
  withdrawn: 'neutral',
};

/** Whether a need is open, met or withdrawn, and whether others may read it. */
export function NeedBadges({ need }: { need: Pick<NeedShownFragment, 'status' | 'visibility'> }) {
  const t = useWords();
  return (
    <>
      <Badge kind={KINDS[need.status]}>{t(`status.${need.status}`)}</Badge>
      {need.visibility !== 'network' && <Badge>{t(`visibility.${need.visibility}.short`)}</Badge>}
    </>
  );
}

/** One need as a card that leads to its page. */
export function NeedCard({ need, level = 3 }: { need: NeedShownFragment; level?: 2 | 3 | 4 }) {
  const term = useTaxonomy();
  const t = useWords();
  const { date } = useFormat();
  return (
    <Card
      href={`/bedarfe/${need.key}`}
      level={level}
      preline={term('designFieldShort', need.field)}
      title={need.title}
      subline={t('card.where', { town: need.municipality.name, kreis: need.municipality.district.name })}
      badges={<NeedBadges need={need} />}
      footer={
        <p className="kern-body">
          {need.deadline === null
            ? t('card.since', { day: date(need.createdAt) })
            : t('card.until', { day: date(need.deadline) })}
        </p>
      }
    >
      {shortened(need.problem)}
    </Card>
  );
}

const SHOWN = 180;

function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SHOWN))} …`;
}
