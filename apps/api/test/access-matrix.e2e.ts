import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { aTown, loadRegion } from '@allmende/consortia-api/testing';
import { IS_FOR_MACHINES, IS_PEOPLE_ONLY, IS_PUBLIC } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import {
  askField,
  askRoute,
  brokenPromises,
  buildWorld,
  COLUMNS,
  differences,
  type Ground,
  type Matrix,
  type Outcome,
  readMatrix,
  type RootField,
  rootFieldsOf,
  ROUTES,
  SCENARIOS,
  type World,
  writeMatrix,
} from '@allmende/tool-verify/access';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ALL_RESOLVERS, DOMAIN_MODULES } from '../src/domains.js';
import { groundOf } from './access/ground-of.js';
import { routesOf } from './access/routes.js';

const FILE = new URL('access/matrix.txt', import.meta.url);
const HOW_TO =
  'add how it is asked to tools/verify/src/access/scenarios/, then run `npm run access:write` and read the line';

/** What is done before anybody has verified the organisation: drafts, its members, and matters of one's own account. */
const WITHOUT_VERIFICATION = [
  'mutation acceptHandOver',
  'mutation acceptJoinRequest',
  'mutation acceptMembershipInvitation',
  'mutation changeMemberRoles',
  'mutation changePassword',
  'mutation claimOrganisation',
  'mutation confirmEmailChange',
  'mutation confirmLetterCode',
  'mutation confirmSignUp',
  'mutation createProject',
  'mutation createToken',
  'mutation declineHandOver',
  'mutation declineJoinRequest',
  'mutation declineMembershipInvitation',
  'mutation deleteDraft',
  'mutation deleteOwnAccount',
  'mutation endOtherSessions',
  'mutation endSession',
  'mutation importEurocities',
  'mutation importPubliccode',
  'mutation inviteMember',
  'mutation leaveOrganisation',
  'mutation markNoticesRead',
  'mutation offerHandOver',
  'mutation removeMember',
  'mutation reportError',
  'mutation requestEmailChange',
  'mutation requestMembership',
  'mutation requestPasswordReset',
  'mutation resendEmailProof',
  'mutation resendMembershipInvitation',
  'mutation resendSignUpMail',
  'mutation resetPassword',
  'mutation revokeToken',
  'mutation saveEconomics',
  'mutation saveEvidence',
  'mutation saveExchangeDetails',
  'mutation saveProjectDraft',
  'mutation saveRequirements',
  'mutation saveRiskInputs',
  'mutation saveSourceSheet',
  'mutation saveSustainability',
  'mutation setLineage',
  'mutation signOut',
  'mutation signUp',
  'mutation startPasskeyConfirmation',
  'mutation startPasskeyRegistration',
  'mutation startPasskeySignIn',
  'mutation startTotp',
  'mutation updateProfile',
  'mutation withdrawEmailChange',
  'mutation withdrawHandOver',
  'mutation withdrawJoinRequest',
  'mutation withdrawMembershipInvitation',
];

/** Routes that visitors may ask: whether all is well, public files, the way to a provider and back. */
const OPEN_ROUTES = ['GET /auth/oidc/', 'GET /export/', 'GET /files/:id', 'GET /healthz', 'GET /loesungen/'];

let api: TestApi;
let ground: Ground;
let world: World;
let fields: readonly RootField[];
let routes: readonly string[];
let matrix: Matrix;

/** Thrown to take back what a cell changed, so that cells do not see each other and thousands fit into a minute. */
class TakenBack extends Error {
  constructor(readonly outcome: Outcome) {
    super('taken back');
  }
}

beforeAll(async () => {
  api = await createTestApi({
    modules: [...DOMAIN_MODULES],
    work: false,
    config: { SECOND_FACTOR: 'required' },
  });
  ground = groundOf(api);
  await loadRegion(
    api,
    ['Aue', 'Berg', 'Dorf', 'Furt', 'Grund', 'Heide'].map((name, index) =>
      aTown(`9910100${index + 1}`, name),
    ),
  );
  world = await buildWorld(ground);
  fields = rootFieldsOf(api.get(GraphQLSchemaHost).schema);
  routes = routesOf(api.app);
  matrix = await fill();
}, 600_000);
afterAll(() => api?.stop());

async function fill(): Promise<Matrix> {
  const rows = new Map<string, readonly Outcome[]>();
  for (const field of fields) {
    const scenario = SCENARIOS[field.row];
    if (scenario === undefined) continue;
    rows.set(field.row, await everybody((column) => askField(ground, world, column, field, scenario)));
  }
  for (const row of routes) {
    const scenario = ROUTES[row];
    if (scenario === undefined) continue;
    rows.set(row, await everybody((column) => askRoute(ground, world, column, { row, scenario })));
  }
  return rows;
}

async function everybody(ask: (column: (typeof COLUMNS)[number]) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const column of COLUMNS) outcomes.push(await takenBack(() => ask(column)));
  return outcomes;
}

async function takenBack(ask: () => Promise<Outcome>): Promise<Outcome> {
  const ending = await api.database
    .transaction(async () => {
      throw new TakenBack(await ask());
    })
    .catch((error: unknown) => error);
  if (ending instanceof TakenBack) return ending.outcome;
  throw ending;
}

function marked(key: string): ReadonlySet<string> {
  const names = ALL_RESOLVERS.flatMap((resolver) =>
    Object.getOwnPropertyNames(resolver.prototype).flatMap((name) => {
      const method = Reflect.get(resolver.prototype, name) as object;
      const isMarked = [method, resolver].some((place) => Reflect.getMetadata(key, place) === true);
      return isMarked ? [name] : [];
    }),
  );
  return new Set(names);
}

const nameOf = (row: string) => row.split(' ')[1] ?? '';

describe('The access matrix', () => {
  it('asks every root field and every route', () => {
    const silent = [
      ...fields.map(({ row }) => row).filter((row) => !(row in SCENARIOS)),
      ...routes.filter((row) => !(row in ROUTES)),
    ];
    expect(silent.map((row) => `${row}: ${HOW_TO}`)).toEqual([]);
    const asked = new Set([...fields.map(({ row }) => row), ...routes]);
    expect([...Object.keys(SCENARIOS), ...Object.keys(ROUTES)].filter((row) => !asked.has(row))).toEqual([]);
  });

  it('gives the answers that people have read and agreed to', () => {
    if (process.env['ACCESS_WRITE'] === '1') {
      if (process.env['CI'] !== undefined) throw new Error('The matrix is written by people, never in CI');
      writeFileSync(FILE, writeMatrix(matrix));
    }
    const reviewed = existsSync(FILE) ? readMatrix(readFileSync(FILE, 'utf8')) : new Map();
    expect(differences(reviewed, matrix)).toEqual([]);
  });

  it('keeps its promises, whatever anybody agreed to', () => {
    const open = marked(IS_PUBLIC);
    const people = marked(IS_PEOPLE_ONLY);
    const machines = marked(IS_FOR_MACHINES);
    const broken = brokenPromises(matrix, {
      isPublic: (row) => open.has(nameOf(row)) || OPEN_ROUTES.some((begin) => row.startsWith(begin)),
      isPeopleOnly: (row) => people.has(nameOf(row)),
      isForMachines: (row) => row === 'POST /files' || machines.has(nameOf(row)),
      isHidden: (row) => (SCENARIOS[row] ?? ROUTES[row])?.hidden === true,
      seenBy: (row) => SCENARIOS[row]?.seenBy ?? [],
      neverClean: (row) => (SCENARIOS[row] ?? ROUTES[row])?.neverClean !== undefined,
      mayUnverified: (row) => WITHOUT_VERIFICATION.includes(row),
    });
    expect(broken).toEqual([]);
  });

  it('leaves no trace of any cell', async () => {
    const rows = await api.database.query<{ title: string }>(
      `select title from projects.project where title = 'Noch ein Entwurf'`,
    );
    expect(rows).toEqual([]);
  });
});
