import { EmptyState, LinkButton } from '@allmende/platform-ui';
import { useWords } from '../parts/use-words.js';
import type { ConsortiumPartsFragment } from '../parts/Consortium.generated.js';
import { StepPage } from './WorkspaceFrame.js';

/** A step that this reader cannot take: why, and who can. */
export function Forbidden({ title, consortium }: { title: string; consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const isOver = consortium.status === 'dissolved';
  return (
    <StepPage title={title} consortium={consortium}>
      <EmptyState
        title={t(isOver ? 'problems.CONSORTIUM_DISSOLVED' : 'forbidden.title')}
        action={
          <LinkButton href={`/verbuende/${consortium.key}`} variant="secondary" icon="arrow-back">
            {t('step.back')}
          </LinkButton>
        }
      >
        {t(isOver ? 'forbidden.dissolved' : 'forbidden.why', { lead: consortium.lead.name })}
      </EmptyState>
    </StepPage>
  );
}
