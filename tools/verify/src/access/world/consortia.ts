import { change, type Ground, read } from '../ground.js';
import type { Hall, Neighbours } from '../world.js';
import type { Keyed } from './projects.js';

/** Consortia an organisation has a part in. */
export interface SideConsortia {
  /** Led by it, with a partner; applies for funds. */
  readonly working: Keyed & { readonly version: number };
  /** Led by it, with a partner and an open invitation. */
  readonly young: Keyed;
  /** The open invitation of `young`. */
  readonly sentInvitationId: string;
  /** An open invitation to it. */
  readonly receivedInvitationId: string;
  /** One of others that it is a partner in. */
  readonly joined: Keyed;
}

/** The title is unlike any other: an invitation names nothing else of its consortium. */
interface Founded extends Keyed {
  readonly title: string;
}

/** Founds them by the people who may. */
export async function consortiaOf(
  ground: Ground,
  hall: Hall,
  { partner, host }: Neighbours,
): Promise<SideConsortia> {
  const working = await propose(ground, hall, 'Arbeit', [partner]);
  const young = await propose(ground, hall, 'Anfang', [partner, host]);
  const waiting = await propose(ground, host, `wartet auf ${hall.office.name}`, [hall]);
  const joined = await propose(ground, host, `mit ${hall.office.name}`, [hall]);
  for (const consortium of [working, young]) await accept(ground, partner, consortium);
  await accept(ground, hall, joined);
  return {
    working: { ...working, version: await versionOf(ground, hall, working) },
    young,
    sentInvitationId: await invitationOf(ground, host, young),
    receivedInvitationId: await invitationOf(ground, hall, waiting),
    joined,
  };
}

async function propose(
  ground: Ground,
  { office, head }: Hall,
  mark: string,
  invited: readonly Hall[],
): Promise<Founded> {
  const call = { name: 'proposeConsortium', fields: 'consortium { id key title }' };
  const { consortium } = await change<{ consortium: Founded }>(ground, head.caller, call, {
    organisationId: office.id,
    title: `${office.name}: ${mark}`,
    purpose: 'Gemeinsam übernehmen statt getrennt bauen.',
    field: 'mobility',
    invitees: invited.map((each) => ({ organisationId: each.office.id, role: 'partner' })),
  });
  return consortium;
}

async function accept(ground: Ground, hall: Hall, consortium: Founded): Promise<void> {
  const invitationId = await invitationOf(ground, hall, consortium);
  const call = { name: 'acceptInvitation', fields: 'invitation { id }' };
  await change(ground, hall.head.caller, call, { invitationId });
}

interface Invitations {
  readonly nodes: readonly { readonly id: string; readonly consortium: { readonly title: string } }[];
}

const INVITATIONS = '{ answer: myInvitations(first: 100) { nodes { id consortium { title } } } }';

async function invitationOf(ground: Ground, { head }: Hall, { title }: Founded): Promise<string> {
  const { nodes } = await read<Invitations>(ground, head.caller, INVITATIONS);
  const invitation = nodes.find(({ consortium }) => consortium.title === title);
  if (invitation === undefined) throw new Error('an invitation did not arrive');
  return invitation.id;
}

async function versionOf(ground: Ground, { head }: Hall, { key }: Keyed): Promise<number> {
  const ask = 'query ($key: String!) { answer: consortium(key: $key) { version } }';
  return (await read<{ version: number }>(ground, head.caller, ask, { key })).version;
}
