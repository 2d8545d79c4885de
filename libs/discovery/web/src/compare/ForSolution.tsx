import { CollectToggle } from '../collections/CollectToggle.js';
import { CompareBar } from './CompareBar.js';
import { CompareToggle } from './CompareToggle.js';
import type { PickProps } from './ForHit.js';

/** On the page of a solution, beside its next step. */
export function Component({ projectId, projectKey, title }: PickProps) {
  return (
    <>
      <CompareToggle projectKey={projectKey} title={title} />
      <CollectToggle projectId={projectId} title={title} />
      <CompareBar />
    </>
  );
}
