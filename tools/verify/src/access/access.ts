import { readFileSync } from 'node:fs';
import { PROJECT_ROOT } from '@allmende/tool-runtime';
import { buildSchema } from 'graphql';
import type { Client } from 'pg';
import {
  type Command,
  type Finding,
  ownDatabaseUrl,
  type Stage,
  withDatabase,
  withSystem,
} from '../kit/index.js';
import { askField, askRoute } from './cell.js';
import { COLUMNS } from './columns.js';
import { rootFieldsOf } from './document.js';
import { type Ground, wireBody } from './ground.js';
import { differences, type Matrix, readMatrix } from './matrix-file.js';
import { isAllowed, type Outcome } from './outcome.js';
import { ROUTES, SCENARIOS } from './scenarios/index.js';
import { buildWorld, type World } from './world.js';

const REVIEWED = `${PROJECT_ROOT}/apps/api/test/access/matrix.txt`;
const SCHEMA = `${PROJECT_ROOT}/apps/api/schema.graphql`;

/**
 * The reviewed matrix against a running api, over HTTP, with real sessions and real tokens. Here nothing can be taken
 * back, so changes are asked only where they must be refused; that the right people may make them shows in the test.
 */
export const access: Command = {
  name: 'access',
  about: 'every root field and route answers every role over HTTP as the reviewed matrix says',
  run: (stage) =>
    withSystem(
      { programs: ['api'], demo: false, env: { SECOND_FACTOR: 'required' } },
      ({ services, system }) =>
        withDatabase(ownDatabaseUrl(services), (client) => compare(stage, groundOf(system.apiUrl, client))),
    ),
};

async function compare({ say }: Stage, ground: Ground): Promise<Finding> {
  say('the system runs, building organisations, people and their things');
  const world = await buildWorld(ground);
  const reviewed = readMatrix(readFileSync(REVIEWED, 'utf8'));
  const fields = rootFieldsOf(buildSchema(readFileSync(SCHEMA, 'utf8')));
  const unread = fields
    .filter(({ row }) => !reviewed.has(row))
    .map(({ row }) => `${row}: has no line in the reviewed file`);
  say(`asking ${reviewed.size} fields and routes as ${COLUMNS.length} kinds of people and machines`);
  const { expected, found, cells } = await askAll(ground, world, reviewed);
  const unexpected = [...unread, ...differences(expected, found, alike)];
  return {
    holds: unexpected.length === 0,
    figures: {
      root_fields: fields.length,
      routes: Object.keys(ROUTES).length,
      roles: COLUMNS.length,
      cells,
      unexpected: unexpected.length,
    },
    remarks: unexpected,
  };
}

async function askAll(ground: Ground, world: World, reviewed: Matrix) {
  const fields = new Map(
    rootFieldsOf(buildSchema(readFileSync(SCHEMA, 'utf8'))).map((field) => [field.row, field]),
  );
  const expected = new Map<string, Outcome[]>();
  const found = new Map<string, Outcome[]>();
  let cells = 0;
  for (const [row, outcomes] of reviewed) {
    const ask = asking(ground, world, row, fields.get(row));
    const answers: Outcome[] = [];
    for (const [index, column] of COLUMNS.entries()) {
      const outcome = outcomes[index] ?? '!';
      const changesNothing = !isAllowed(outcome) || /^(query|GET) /.test(row);
      answers.push(changesNothing && ask !== null ? await ask(column) : outcome);
      if (changesNothing) cells += 1;
    }
    expected.set(row, [...outcomes]);
    found.set(row, answers);
  }
  return { expected, found, cells };
}

type Asking = (column: (typeof COLUMNS)[number]) => Promise<Outcome>;

function asking(
  ground: Ground,
  world: World,
  row: string,
  field: ReturnType<typeof rootFieldsOf>[number] | undefined,
): Asking | null {
  const scenario = SCENARIOS[row];
  if (field !== undefined && scenario !== undefined) {
    return (column) => askField(ground, world, column, field, scenario);
  }
  const route = ROUTES[row];
  return route === undefined ? null : (column) => askRoute(ground, world, column, { row, scenario: route });
}

/** A real system holds more than the test's: how many rows everybody sees differs, that there are some does not. */
function alike(one: Outcome, other: Outcome): boolean {
  const seen = (outcome: Outcome) => outcome.replace(/^[1-9]$/, '+');
  return seen(one) === seen(other);
}

function groundOf(apiUrl: string, client: Client): Ground {
  return {
    rows: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await client.query(sql, [...parameters])).rows as Row[],
    send: async ({ method, url, caller, body }) => {
      const wire = wireBody(body);
      const response = await fetch(new URL(url, apiUrl), {
        method,
        redirect: 'manual',
        headers: { ...caller, ...(wire !== null && { 'content-type': wire.type }) },
        ...(wire !== null && { body: wire.content }),
      });
      const isJson = response.headers.get('content-type')?.includes('json') === true;
      const answer = isJson
        ? ((await response.json()) as unknown)
        : await response.arrayBuffer().then(() => null);
      return { status: response.status, json: answer };
    },
  };
}
