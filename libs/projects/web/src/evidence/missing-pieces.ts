import type { EvidencePlace } from '@allmende/projects-core';
import type { EvidenceTasksQuery } from './EvidenceTasks.generated.js';

type Project = NonNullable<EvidenceTasksQuery['project']>;

/** How many pieces the state of an entry and its next step forward still ask of some pages; no piece counts twice. */
export function missingPieces(
  { evidenceIndex, nextSteps }: Pick<Project, 'evidenceIndex' | 'nextSteps'>,
  places: readonly EvidencePlace[],
): number {
  const reached = evidenceIndex.filter(({ isThere }) => !isThere);
  const ahead = nextSteps
    .filter(({ to }) => to !== 'discontinued')
    .flatMap(({ evidence }) => evidence.filter(({ problems }) => problems.length > 0));
  const open = [...reached, ...ahead].filter(({ place }) => places.includes(place));
  return new Set(open.map(({ key }) => key)).size;
}
