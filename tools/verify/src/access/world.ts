import { ORGANISATION_ROLES } from '@allmende/platform-core';
import type { Column, SideName } from './columns.js';
import { askGraphql, type Caller, change, type Ground } from './ground.js';
import {
  anOffice,
  aPerson,
  aSession,
  freeMunicipalities,
  join,
  networkStaff,
  type Office,
  type Person,
  staffOf,
} from './people.js';
import { aFile } from './world/files.js';
import { fundingOf, programmes, type SideFunding, type WorldFunding } from './world/funding.js';
import { aClaim, editorsWork, type SideClaim, type WorldClaims } from './world/claims.js';
import { consortiaOf, type SideConsortia } from './world/consortia.js';
import { collectionOf, openCollection } from './world/discovery.js';
import { type MailLinks, mailLinks } from './world/links.js';
import { needsOf, type SideNeeds } from './world/needs.js';
import { membersOf, type SideMembers } from './world/members.js';
import {
  type HandedIn,
  handIn,
  type Keyed,
  projectsOf,
  reportOn,
  type SideProjects,
} from './world/projects.js';
import { reuseOf, type SideReuse } from './world/reuse.js';

/** An organisation with somebody who holds all roles in it. */
export interface Hall {
  readonly office: Office;
  readonly head: Person;
}

/** An organisation and everything of its that can be asked for. */
export interface Side extends Hall {
  readonly staff: ReadonlyMap<string, Person>;
  readonly projects: SideProjects;
  readonly collection: Keyed;
  /** An entry that waits for a second pair of eyes. */
  readonly handedIn: HandedIn;
  /** What a stranger says is wrong in the published entry. */
  readonly reported: Pick<Keyed, 'id'>;
  readonly consortia: SideConsortia;
  readonly needs: SideNeeds;
  readonly funding: SideFunding;
  readonly claim: SideClaim;
  readonly members: SideMembers;
  readonly reuse: SideReuse;
  /** A file of the head that is attached to nothing yet. */
  readonly fileId: string;
  /** A token that acts for the organisation. */
  readonly tokenId: string;
}

/** Others that the sides have to do with; no column acts for them. */
export interface Neighbours {
  readonly partner: Hall;
  readonly host: Hall;
  readonly stranger: Hall;
}

/** Everything the matrix asks about, and everybody who asks. */
export interface World {
  readonly sides: Readonly<Record<SideName, Side>>;
  readonly neighbours: Neighbours;
  readonly funding: WorldFunding;
  /** The people with roles for the network, by role. */
  readonly network: ReadonlyMap<string, Person>;
  readonly claims: WorldClaims;
  readonly links: MailLinks;
  /** Readable keys of things, which stand where ids could. */
  readonly keys: ReadonlySet<string>;
  readonly callerOf: (column: Column) => Caller;
}

const UNVERIFIED = 'Unbestätigt';

const TOKENS = { none: ['documents'], read: ['read'], write: ['read', 'write'] } as const;

/** Builds the world through the API, by people who may. */
export async function buildWorld(ground: Ground): Promise<World> {
  const [own, other, unverified, partner, host, stranger] = await freeMunicipalities(ground, 6);
  const callers = new Map<string, Caller>([['visitor', {}]]);
  const neighbours = {
    partner: await aHall(ground, partner, 'Partnerau'),
    host: await aHall(ground, host, 'Gastgeberode'),
    stranger: await aHall(ground, stranger, 'Fremdlingen'),
  };
  const network = await networkStaff(ground);
  for (const [role, person] of network) callers.set(`network:${role}`, person.caller);
  const funding = await programmes(ground, personIn(network, 'programme_editor').caller);
  const invited = await aPerson(ground, 'nobody');
  callers.set('nobody', invited.caller);
  const { published: solution } = await projectsOf(ground, neighbours.host);
  const shared = { neighbours, solution, funding, invited, applicant: personIn(network, 'monitor') };
  const sides = {
    own: await aSide(ground, await aHall(ground, own, 'Eigenstadt'), shared),
    unverified: await aSide(ground, await aHall(ground, unverified, UNVERIFIED), shared),
  };
  for (const [name, { staff }] of Object.entries(sides)) {
    for (const [role, person] of staff) callers.set(`${name}:${role}`, person.caller);
  }
  await unverify(ground, sides.unverified.office);
  const foreign = await anOffice(ground, other ?? '', 'Andersheim');
  for (const [role, person] of await staffOf(ground, foreign)) callers.set(`other:${role}`, person.caller);
  const double = await aPerson(ground, 'Eigenstadt and Andersheim');
  await join(ground, double, sides.own.office, ['reader']);
  await join(ground, double, foreign, ORGANISATION_ROLES);
  callers.set('double', double.caller);
  callers.set('absent', callers.get('other:coordinator') ?? {});
  await sessionsAndTokens(ground, sides.own, callers);
  await laterSessions(ground, sides.own.staff, network, callers);
  await openCollection(ground, personIn(network, 'editor').caller);
  const claims = await editorsWork(ground, personIn(network, 'editor').caller, sides.unverified);
  const links = await mailLinks(ground, sides.own.head);
  const keys = new Set(Object.values(sides).flatMap((side) => keysOf(side)));
  const callerOf = ({ key }: Column): Caller => {
    const caller = callers.get(key);
    if (caller === undefined) throw new Error(`nobody is ${key}`);
    return caller;
  };
  return { sides, neighbours, funding, network, claims, links, keys, callerOf };
}

function personIn(staff: ReadonlyMap<string, Person>, role: string): Person {
  const person = staff.get(role);
  if (person === undefined) throw new Error(`nobody is ${role}`);
  return person;
}

async function aHall(ground: Ground, ags: string | undefined, name: string): Promise<Hall> {
  const office = await anOffice(ground, ags ?? '', name);
  const head = await aPerson(ground, `${name} head`);
  await join(ground, head, office, ORGANISATION_ROLES);
  return { office, head };
}

interface Shared {
  readonly neighbours: Neighbours;
  /** A solution of a neighbour. */
  readonly solution: Keyed;
  readonly funding: WorldFunding;
  readonly invited: Person;
  readonly applicant: Person;
}

async function aSide(
  ground: Ground,
  hall: Hall,
  { neighbours, solution, funding, invited, applicant }: Shared,
): Promise<Side> {
  const projects = await projectsOf(ground, hall);
  const consortia = await consortiaOf(ground, hall, neighbours);
  const tokenId = await aToken(ground, hall, ['read']).then(({ token }) => token.id);
  const staff = await staffOf(ground, hall.office);
  const successor = personIn(staff, 'coordinator');
  return {
    ...hall,
    staff,
    members: await membersOf(ground, hall, { invited, applicant, successor }),
    projects,
    collection: await collectionOf(ground, hall, projects.published),
    handedIn: await handIn(ground, hall, personIn(staff, 'author').caller),
    reported: await reportOn(ground, neighbours.stranger.head.caller, projects.published),
    reuse: await reuseOf(ground, hall, projects, { solution, adopter: neighbours.partner }),
    consortia,
    needs: await needsOf(ground, hall),
    funding: await fundingOf(ground, hall, consortia, funding),
    claim: await aClaim(ground, hall, hall.office.name === UNVERIFIED ? 'claimed' : 'verified'),
    fileId: await aFile(ground, hall.head.caller),
    tokenId,
  };
}

interface MadeToken {
  readonly secret: string;
  readonly token: { readonly id: string };
}

function aToken(ground: Ground, { office, head }: Hall, scopes: readonly string[]): Promise<MadeToken> {
  return change<MadeToken>(
    ground,
    head.caller,
    { name: 'createToken', fields: 'secret token { id }' },
    { name: 'Matrix', organisationId: office.id, roles: ['author', 'coordinator'], scopes, days: 30 },
  );
}

async function sessionsAndTokens(ground: Ground, own: Side, callers: Map<string, Caller>): Promise<void> {
  callers.set('all:fresh', own.head.caller);
  callers.set('all:old', (await aSession(ground, own.head.accountId, 60)).caller);
  for (const [key, scopes] of Object.entries(TOKENS)) {
    const { secret } = await aToken(ground, own, scopes);
    const caller = { authorization: `Bearer ${secret}` };
    const known = await askGraphql(ground, caller, '{ __typename }');
    if (known.errors !== undefined) throw new Error(`the token ${key} is not known`);
    callers.set(`token:${key}`, caller);
  }
}

/** The same people in sessions that were confirmed long ago, or that a password alone opened. */
async function laterSessions(
  ground: Ground,
  staff: Side['staff'],
  network: World['network'],
  callers: Map<string, Caller>,
): Promise<void> {
  for (const [role, { accountId }] of network) {
    callers.set(`old:${role}`, (await aSession(ground, accountId, 60)).caller);
  }
  for (const [role, { accountId }] of [...staff, ...network]) {
    callers.set(`resting:${role}`, (await aSession(ground, accountId, 0, 'password')).caller);
  }
}

/** It was verified while its things came to be, so that what it may no longer do can be asked for. */
async function unverify(ground: Ground, { id }: Office): Promise<void> {
  await ground.rows('update identity.organisation set verified_at = null where id = $1', [id]);
}

function keysOf({ projects, consortia, needs, funding, collection }: Side): readonly string[] {
  const { draft, published } = projects;
  const joint = [consortia.working.key, needs.anonymous.key, funding.begun.key];
  return [draft.key, published.key, ...joint, collection.key];
}
