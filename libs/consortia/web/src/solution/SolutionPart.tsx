import { LinkButton } from '@allmende/platform-ui';
import { useViewer } from '@allmende/platform-web';
import { organisationsToActFor } from '../parts/own-organisations.js';
import { useWords } from '../parts/use-words.js';

export interface SolutionPartProps {
  /** The solution the page shows; its key is what the proposal needs. */
  project?: { readonly key: string };
  projectKey?: string;
}

/** On the page of a solution: the way to a consortium that grows from it, for those who may found one. */
export function Component({ project, projectKey }: SolutionPartProps) {
  const t = useWords();
  const { viewer } = useViewer();
  const key = project?.key ?? projectKey;
  if (key === undefined || viewer === null || organisationsToActFor(viewer).length === 0) return null;
  return (
    <LinkButton variant="secondary" icon="add" href={`/verbuende/neu?projekt=${encodeURIComponent(key)}`}>
      {t('solution.propose')}
    </LinkButton>
  );
}
