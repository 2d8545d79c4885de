import { change, type Ground } from '../ground.js';
import type { Hall } from '../world.js';

/** What a municipality looks for. */
export interface SideNeeds {
  /** One that nobody else may learn of. */
  readonly anonymous: { readonly id: string; readonly key: string; readonly version: number };
}

const POST = { name: 'postNeed', fields: 'need { id key version }' } as const;

/** Posts an anonymous need. */
export async function needsOf(ground: Ground, { office, head }: Hall): Promise<SideNeeds> {
  const input = {
    organisationId: office.id,
    title: 'Anonym gesucht',
    problem: 'Niemand sonst soll davon wissen.',
    field: 'mobility',
    task: 'data',
    visibility: 'anonymous',
  };
  const { need } = await change<{ need: SideNeeds['anonymous'] }>(ground, head.caller, POST, input);
  return { anonymous: need };
}
