import { type Caller, change, type Ground } from '../ground.js';
import type { Hall } from '../world.js';
import type { Keyed } from './projects.js';

/** A collection of an office with one solution in it. */
export async function collectionOf(
  ground: Ground,
  { office, head }: Hall,
  solution: Pick<Keyed, 'id'>,
): Promise<Keyed> {
  const { collection } = await change<{ collection: Keyed }>(
    ground,
    head.caller,
    { name: 'createCollection', fields: 'collection { id key }' },
    {
      title: `Sammlung ${office.name}`,
      scope: 'organisation',
      organisationId: office.id,
      projectId: solution.id,
    },
  );
  return collection;
}

/** What an editor put together for everybody. */
export async function openCollection(ground: Ground, editor: Caller): Promise<void> {
  const create = { name: 'createCollection', fields: 'collection { id }' };
  await change(ground, editor, create, { title: 'Für alle', scope: 'public' });
}
