import { setTimeout as delay } from 'node:timers/promises';
import { aProject, type Published } from './a-project.js';
import type { Person } from './people.js';

/** Draft, autosaved once, handed in, and published by a second person of the same organisation. */
export async function publish(
  { client, organisationId }: Person,
  approver: Person,
  mark: string,
): Promise<Published> {
  const draft = aProject(mark);
  const created = await client.change<{ project: Published & { version: number } }>(
    'createProject',
    { organisationId, draft: { title: draft['title'] } },
    'project { id key version }',
  );
  const { id, version } = created.project;
  const saved = await client.change<{ project: { version: number } }>(
    'saveProjectDraft',
    { id, expectedVersion: version, draft },
    'project { version }',
  );
  await client.changeWith('submitProject', 'PublishingInput', { id }, 'project { id }');
  const { project } = await approver.client.change<{ project: Published }>(
    'approveProject',
    { id, expectedVersion: saved.project.version },
    'project { id key }',
  );
  return project;
}

const SEARCH = `query ($text: String!, $first: Int!) {
  searchProjects(text: $text, first: $first) { engine degraded nodes { project { id } } }
}`;

interface SearchAnswer {
  readonly searchProjects: {
    readonly engine: string;
    readonly degraded: boolean;
    readonly nodes: readonly { readonly project: { readonly id: string } }[];
  };
}

/** Waits until the usual engine answers: right after a first start its index is still being filled. */
export async function untilSearchIsUp({ client }: Person, patienceMs: number): Promise<void> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const { searchProjects } = await client.query<SearchAnswer>(SEARCH, { text: '', first: 1 });
    if (searchProjects.nodes.length > 0 && !searchProjects.degraded) return;
    if (performance.now() > end) throw new Error(`the search is not up within ${patienceMs} ms`);
    await delay(100);
  }
}

/** Searches until the project is among the results; answers who found it. */
export async function findProject(
  { client }: Person,
  text: string,
  id: string,
  patienceMs: number,
): Promise<SearchAnswer['searchProjects']> {
  const end = performance.now() + patienceMs;
  for (;;) {
    const { searchProjects } = await client.query<SearchAnswer>(SEARCH, { text, first: 20 });
    if (searchProjects.nodes.some(({ project }) => project.id === id)) return searchProjects;
    if (performance.now() > end)
      throw new Error(`«${text}» does not find the project within ${patienceMs} ms`);
    await delay(20);
  }
}

const CONSORTIUM_TITLE = 'Straßenzustand gemeinsam sehen (Probe)';

/** Proposes a consortium that grows from the project and invites the others as partners. */
export async function invite(
  { client, organisationId }: Person,
  projectKey: string,
  others: readonly Person[],
): Promise<string> {
  const { consortium } = await client.change<{ consortium: { id: string } }>(
    'proposeConsortium',
    {
      organisationId,
      projectKey,
      title: CONSORTIUM_TITLE,
      purpose: 'Drei Kommunen übernehmen eine Lösung, statt drei zu bauen.',
      field: 'mobility',
      invitees: others.map((other) => ({ organisationId: other.organisationId, role: 'partner' })),
      message: 'Machen Sie mit?',
    },
    'consortium { id }',
  );
  return consortium.id;
}

const INVITATIONS = '{ myInvitations { nodes { id consortium { title } } } }';

interface Invitations {
  readonly myInvitations: {
    readonly nodes: readonly { readonly id: string; readonly consortium: { readonly title: string } }[];
  };
}

/** Accepts the invitation that was sent, in the name of the person's organisation. */
export async function accept({ client }: Person): Promise<void> {
  const { myInvitations } = await client.query<Invitations>(INVITATIONS);
  const invitation = myInvitations.nodes.find(({ consortium }) => consortium.title === CONSORTIUM_TITLE);
  if (invitation === undefined) throw new Error('the invitation did not arrive');
  await client.change('acceptInvitation', { invitationId: invitation.id }, 'invitation { status }');
}
