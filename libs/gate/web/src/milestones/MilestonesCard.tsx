import { Card, TextLink } from '@allmende/platform-ui';
import { hasNetworkRole, useViewer } from '@allmende/platform-web';
import { useWords } from '../parts/words.js';

/** The way to the dates of the law on the desk of the network, for editors, who keep them. */
export function Component() {
  const t = useWords();
  const { viewer } = useViewer();
  if (!hasNetworkRole(viewer, 'editor')) return null;
  return (
    <Card
      level={2}
      title={t('milestones.title')}
      footer={<TextLink href="/freigabe/stichtage">{t('milestones.card.action')}</TextLink>}
    >
      <p>{t('milestones.card.text')}</p>
    </Card>
  );
}
