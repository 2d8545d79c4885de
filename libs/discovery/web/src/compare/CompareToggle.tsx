import { Button, LinkButton, VisuallyHidden } from '@allmende/platform-ui';
import { comparisonAddress, useChosen } from './chosen.js';
import { useWords } from './words.js';

export interface CompareToggleProps {
  projectKey: string;
  title: string;
}

/** Takes a solution into the comparison or out of it. Without scripts it is a link to a comparison with this one. */
export function CompareToggle({ projectKey, title }: CompareToggleProps) {
  const t = useWords();
  const { keys, isFull, choose } = useChosen();
  if (keys === null) {
    return (
      <LinkButton variant="tertiary" small href={comparisonAddress([projectKey])}>
        {t('toggle')}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </LinkButton>
    );
  }
  const isChosen = keys.includes(projectKey);
  const isRefused = !isChosen && isFull;
  return (
    <Button
      variant="tertiary"
      small
      icon={isChosen ? 'check' : 'add'}
      aria-pressed={isChosen}
      aria-disabled={isRefused || undefined}
      title={isRefused ? t('full') : undefined}
      onClick={() => choose(projectKey, !isChosen)}
    >
      {t('toggle')}
      <VisuallyHidden>: {title}</VisuallyHidden>
    </Button>
  );
}
