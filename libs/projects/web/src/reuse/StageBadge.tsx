import { Badge } from '@allmende/platform-ui';
import type { ReusePartsFragment } from './Reuse.generated.js';
import { useWords } from './words.js';

/** How far it has come; says so when nobody confirmed it any more. */
export function StageBadge({ reuse }: { reuse: Pick<ReusePartsFragment, 'stage' | 'confirmed'> }) {
  const t = useWords();
  const { stage, confirmed } = reuse;
  const lapsed = !confirmed && stage !== 'ended';
  return (
    <span className="al-cluster al-cluster--tight">
      <Badge kind={stage === 'operation' && confirmed ? 'success' : 'neutral'}>
        {t(`stage.${stage}.name`)}
      </Badge>
      {lapsed && <Badge kind="warning">{t('lapsed')}</Badge>}
    </span>
  );
}
