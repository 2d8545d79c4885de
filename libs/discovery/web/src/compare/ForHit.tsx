import { CollectToggle } from '../collections/CollectToggle.js';
import { CompareToggle } from './CompareToggle.js';

export interface PickProps {
  projectId: string;
  projectKey: string;
  title: string;
}

/** Under a result of the search: into the comparison, into a collection. */
export function Component({ projectId, projectKey, title }: PickProps) {
  return (
    <div className="al-cluster al-cluster--tight al-no-print">
      <CompareToggle projectKey={projectKey} title={title} />
      <CollectToggle projectId={projectId} title={title} />
    </div>
  );
}
