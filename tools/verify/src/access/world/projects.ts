import { type Caller, change, type Ground } from '../ground.js';
import { aProject, type Published } from '../../journey/a-project.js';
import type { Hall } from '../world.js';

/** A thing with its id and its readable key. */
export interface Keyed {
  readonly id: string;
  readonly key: string;
}

/** Entries of one organisation. */
export interface SideProjects {
  readonly draft: Keyed & { readonly version: number };
  readonly published: Published;
}

/** What somebody of the staff handed in for a second pair of eyes. */
export type HandedIn = SideProjects['draft'];

/** A complete draft that its author handed in. */
export async function handIn(ground: Ground, hall: Hall, author: Caller): Promise<HandedIn> {
  const draft = await aDraft(ground, hall, 'vorgelegt');
  const submit = { name: 'submitProject', type: 'PublishingInput', fields: 'project { id }' };
  await change(ground, author, submit, { id: draft.id });
  return draft;
}

/** What a stranger reported about a published entry. */
export async function reportOn(ground: Ground, reader: Caller, { id }: Keyed): Promise<Pick<Keyed, 'id'>> {
  const report = { name: 'reportError', fields: 'report { id }' };
  const input = { projectId: id, part: 'other', wrong: 'Der Träger heißt heute anders.' };
  const told = await change<{ report: Pick<Keyed, 'id'> }>(ground, reader, report, input);
  return told.report;
}

/** A complete draft and a published entry. */
export async function projectsOf(ground: Ground, hall: Hall): Promise<SideProjects> {
  const draft = await aDraft(ground, hall, 'Entwurf');
  const { id } = await aDraft(ground, hall, 'öffentlich');
  const publish = { name: 'publishProject', fields: 'project { id key }' };
  const { project } = await change<{ project: Published }>(ground, hall.head.caller, publish, { id });
  return { draft, published: project };
}

async function aDraft(ground: Ground, { office, head }: Hall, mark: string): Promise<SideProjects['draft']> {
  const fields = 'project { id key version }';
  const draft = { ...aProject(`${office.name} ${mark}`), contactMailbox: `amt@${office.ags}.example` };
  const { project } = await change<{ project: SideProjects['draft'] }>(
    ground,
    head.caller,
    { name: 'createProject', fields },
    { organisationId: office.id, draft },
  );
  return project;
}
