import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@allmende/identity-api';
import type { Organisation } from '@allmende/identity-core';
import { createTestApi, type GraphqlAnswer, type TestApi } from '@allmende/platform-testing';
import { ConsortiaModule, SeedConsortia } from '../index.js';
import { aTown, aTownHall, loadRegion, somebodyOf } from './a-region.js';

const TOWNS = 8;
const CONSORTIA = 25;
const MINE = `query ($first: Int!, $after: String) {
  myConsortia(first: $first, after: $after) {
    nodes {
      key title lead { name } viewerCan { invite leave }
      partners { role organisation { name } municipality { name population } }
      invitations { status organisation { name } viewerCan { withdraw } consortium { title } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const RECEIVED = `query ($first: Int!, $after: String) {
  myInvitations(first: $first, after: $after) {
    nodes { id status createdAt consortium { title lead { name } } viewerCan { answer } organisation { name } }
    pageInfo { hasNextPage endCursor }
  }
}`;

describe('lists of consortia and invitations', () => {
  let api: TestApi;
  let towns: Organisation[];

  beforeAll(async () => {
    api = await createTestApi({ modules: [IdentityModule, ConsortiaModule], work: false });
    const facts = Array.from({ length: TOWNS }, (_, index) =>
      aTown(`9910100${index + 1}`, `Stadt ${index + 1}`),
    );
    await loadRegion(api, facts);
    towns = [];
    for (const { ags, name } of facts) towns.push(await aTownHall(api, ags, name));
    const [lead, guest, ...others] = towns.map(({ id }) => id);
    await api.get(SeedConsortia).run(
      Array.from({ length: CONSORTIA }, (_, index) => ({
        key: `verbund-${index}`,
        organisationId: lead!,
        title: `Verbund ${index}`,
        purpose: 'Zweck',
        field: 'mobility' as const,
        members: others.slice(0, 3).map((organisationId) => ({ organisationId, role: 'partner' as const })),
        invited: [{ organisationId: guest!, role: 'partner' as const }],
      })),
    );
  });

  afterAll(async () => {
    await api?.stop();
  });

  it('reads twenty consortia with members, invitations and abilities in as many statements as for one', async () => {
    const as = await somebodyOf(api, towns[0]!);
    // The register is read once per process.
    await api.query(MINE, { first: 1 }, { as });
    let nodes: { partners: unknown[]; invitations: unknown[] }[] = [];
    const statements = await api.countQueries(async () => {
      const answer = await api.query(MINE, { first: 20 }, { as });
      expect(answer.errors).toBeUndefined();
      nodes = answer.data['myConsortia'].nodes;
    });
    expect(nodes).toHaveLength(20);
    expect(nodes[0]?.partners).toHaveLength(4);
    expect(nodes[0]?.partners[1]).toMatchObject({ municipality: { population: 12_000 } });
    expect(nodes[0]?.invitations).toHaveLength(4);
    // Consortia, members, invitations, and the organisations of both.
    expect(statements).toBeLessThanOrEqual(5);
    const membersOnly = MINE.replace(/invitations {[^}]*}[^}]*}[^}]*}[^}]*}/, '');
    const fewer = await api.countQueries(async () => {
      expect((await api.query(membersOnly, { first: 20 }, { as })).errors).toBeUndefined();
    });
    expect(fewer).toBeLessThanOrEqual(3);
  });

  it('pages through all of them, each once', async () => {
    const keys = await readAll(MINE, 'myConsortia', 10, towns[2]!, (node) => node['key'] as string);
    expect(keys).toHaveLength(CONSORTIA);
    expect(new Set(keys).size).toBe(CONSORTIA);
  });

  it('lists received invitations with what waits for an answer first, in few statements', async () => {
    const as = await somebodyOf(api, towns[1]!);
    const first = await api.query(RECEIVED, { first: 3 }, { as });
    const { id } = first.data['myInvitations'].nodes[0];
    await api.query(
      `mutation ($id: ID!) {
        declineInvitation(input: { invitationId: $id, reason: "Kein Personal." }) { problems { code } }
      }`,
      { id },
      { as },
    );
    const statuses = await readAll(RECEIVED, 'myInvitations', 10, towns[1]!, (node) => [
      node['id'],
      node['status'],
    ]);
    expect(statuses).toHaveLength(CONSORTIA);
    expect(statuses.at(-1)).toEqual([id, 'declined']);
    expect(statuses.slice(0, -1).every(([, status]) => status === 'pending')).toBe(true);
    const statements = await api.countQueries(() => api.query(RECEIVED, { first: 20 }, { as }));
    // Invitations, outlines, the invited organisations, the leads.
    expect(statements).toBeLessThanOrEqual(4);
  });

  it('is empty for those who belong to nothing, and refuses a cursor that somebody made up', async () => {
    const as = await somebodyOf(api, towns[7]!);
    const empty = await api.query(MINE, { first: 5 }, { as });
    expect(empty.data['myConsortia'].nodes).toEqual([]);
    const after = Buffer.from('["x",1]').toString('base64url');
    for (const document of [MINE, RECEIVED]) {
      const answer = await api.query(document, { first: 5, after }, { as });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ problems: [{ code: 'CURSOR_INVALID' }] });
    }
  });

  async function readAll<Item>(
    document: string,
    list: string,
    first: number,
    organisation: Organisation,
    pick: (node: Record<string, unknown>) => Item,
  ): Promise<Item[]> {
    const as = await somebodyOf(api, organisation);
    const items: Item[] = [];
    for (let after: string | null = null; ;) {
      const answer: GraphqlAnswer = await api.query(document, { first, after }, { as });
      const { nodes, pageInfo } = answer.data[list];
      items.push(...nodes.map(pick));
      if (!pageInfo.hasNextPage) return items;
      after = pageInfo.endCursor;
    }
  }
});
