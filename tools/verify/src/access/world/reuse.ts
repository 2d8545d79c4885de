import { change, type Ground } from '../ground.js';
import type { Hall } from '../world.js';
import type { Keyed, SideProjects } from './projects.js';

/** Interest of one side in a solution of others, and of others in a solution of the side. */
export interface SideReuse {
  /** The solution of others. */
  readonly solutionId: string;
  readonly ownId: string;
  readonly ofOthersId: string;
}

/** Both, each said by its adopter. */
export async function reuseOf(
  ground: Ground,
  hall: Hall,
  projects: SideProjects,
  others: { readonly solution: Keyed; readonly adopter: Hall },
): Promise<SideReuse> {
  return {
    solutionId: others.solution.id,
    ownId: await interest(ground, hall, others.solution.id),
    ofOthersId: await interest(ground, others.adopter, projects.published.id),
  };
}

async function interest(ground: Ground, { office, head }: Hall, projectId: string): Promise<string> {
  const { deployment } = await change<{ deployment: { id: string } }>(
    ground,
    head.caller,
    { name: 'setReuseStage', type: 'ReuseStageInput', fields: 'deployment { id }' },
    { projectId, organisationId: office.id, stage: 'watching' },
  );
  return deployment.id;
}
