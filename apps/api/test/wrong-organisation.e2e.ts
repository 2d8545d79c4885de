import { aTown, loadRegion } from '@allmende/consortia-api/testing';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { askGraphql, buildWorld, type Ground, join, type World } from '@allmende/tool-verify/access';
import { ORGANISATION_ROLES } from '@allmende/platform-core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DOMAIN_MODULES } from '../src/domains.js';
import { groundOf } from './access/ground-of.js';

let api: TestApi;
let ground: Ground;
let world: World;

beforeAll(async () => {
  api = await createTestApi({ modules: [...DOMAIN_MODULES], work: false });
  ground = groundOf(api);
  const names = ['Aue', 'Berg', 'Dorf', 'Furt', 'Grund', 'Heide'];
  await loadRegion(
    api,
    names.map((name, index) => aTown(`9910100${index + 1}`, name)),
  );
  world = await buildWorld(ground);
  // Whoever acts for the own organisation acts for this one as well, in every role.
  const { own } = world.sides;
  await join(ground, own.head, world.neighbours.stranger.office, ORGANISATION_ROLES);
}, 600_000);
afterAll(() => api?.stop());

type Input = (world: World) => Readonly<Record<string, unknown>>;

/** The own organisation and what belongs to the other one, or the other way round. */
const MIXED: readonly (readonly [says: string, act: string, input: Input, answer: string])[] = [
  [
    'leaves a consortium that the other organisation never joined',
    'leaveConsortium',
    ({ sides, neighbours }) => ({
      consortiumId: sides.own.consortia.young.id,
      organisationId: neighbours.stranger.office.id,
    }),
    'NOT_A_PARTNER',
  ],
  [
    'hands the lead to the other organisation, which is no partner',
    'handOverLead',
    ({ sides, neighbours }) => ({
      consortiumId: sides.own.consortia.young.id,
      organisationId: neighbours.stranger.office.id,
    }),
    'NOT_A_PARTNER',
  ],
  [
    'begins the application of a consortium that others lead',
    'startApplication',
    ({ sides, funding }) => ({
      callId: funding.freeCall.id,
      consortiumId: sides.own.consortia.joined.id,
      title: 'Straßen',
    }),
    'FORBIDDEN',
  ],
  [
    'writes an entry of one municipality in the name of the other',
    'createProject',
    ({ sides, neighbours }) => ({
      organisationId: sides.own.office.id,
      ags: neighbours.stranger.office.ags,
      draft: { title: 'Straßen' },
    }),
    'MUNICIPALITY_NOT_OWN',
  ],
  [
    'founds a consortium from the draft of an organisation that is not theirs',
    'proposeConsortium',
    ({ sides, neighbours }) => ({
      organisationId: neighbours.stranger.office.id,
      projectKey: sides.unverified.projects.draft.key,
      title: 'Noch einer',
      purpose: 'Gemeinsam übernehmen.',
      field: 'mobility',
    }),
    'PROJECT_UNKNOWN',
  ],
  [
    'changes the roles of a member of the other organisation',
    'changeMemberRoles',
    ({ sides, neighbours }) => ({
      organisationId: sides.own.office.id,
      accountId: neighbours.stranger.head.accountId,
      roles: ['reader'],
      expectedRoles: [...ORGANISATION_ROLES],
    }),
    'NOT_A_MEMBER',
  ],
  [
    'verifies one organisation with the letter to another',
    'confirmLetterCode',
    ({ neighbours, claims }) => ({
      organisationId: neighbours.stranger.office.id,
      code: claims.letterCode,
    }),
    'NOT_FOUND',
  ],
  [
    'makes a token for an organisation that is not theirs',
    'createToken',
    ({ neighbours }) => ({
      organisationId: neighbours.partner.office.id,
      name: 'Statistik',
      roles: ['reader'],
      scopes: ['read'],
      days: 30,
    }),
    'TOKEN_ORGANISATION_NOT_YOURS',
  ],
];

async function answerTo(act: string, input: object, caller = world.sides.own.head.caller): Promise<string> {
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${act}(input: $input) { problems { code } } }`;
  const { data, errors = [] } = await askGraphql(ground, caller, text, { input });
  const [error] = errors;
  if (error !== undefined) return error.extensions?.code ?? error.message;
  const payload = data?.[act] as { problems: readonly { code: string }[] } | undefined;
  return payload?.problems[0]?.code ?? 'done';
}

describe('A member of two organisations', () => {
  it.each(MIXED)('is refused who %s', async (_, act, input, answer) => {
    expect(await answerTo(act, input(world))).toBe(answer);
  });
});

const reader = () => world.sides.own.staff.get('reader')?.caller;

describe('What was tried and not allowed', () => {
  const TRAIL = `query ($id: ID!) { organisationAuditEvents(organisationId: $id, first: 100) {
    nodes { type actor { accountId } subject { id } details { key value } } } }`;

  it('stands in the trail of the organisation whose thing it was: who, what, which', async () => {
    const { own } = world.sides;
    const { id } = own.projects.draft;
    expect(await answerTo('publishProject', { id }, reader())).toBe('FORBIDDEN');
    const answer = await askGraphql(ground, own.head.caller, TRAIL, { id: own.office.id });
    const trail = answer.data?.['organisationAuditEvents'] as { nodes: { type: string }[] };
    expect(trail.nodes.find(({ type }) => type === 'refusal.not_allowed')).toEqual({
      type: 'refusal.not_allowed',
      actor: { accountId: own.staff.get('reader')?.accountId },
      subject: { id },
      details: [{ key: 'act', value: 'publishProject' }],
    });
  });

  it('leaves no line where the thing is not there for them', async () => {
    const id = world.sides.unverified.projects.draft.id;
    expect(await answerTo('publishProject', { id }, reader())).toBe('NOT_FOUND');
    const rows = await ground.rows('select 1 from platform.event where subject_id = $1 and type like $2', [
      id,
      'refusal.%',
    ]);
    expect(rows).toEqual([]);
  });
});
