import { randomUUID } from 'node:crypto';
import type { Column } from './columns.js';
import { documentFor, type RootField, rowsIn } from './document.js';
import { askGraphql, type Ground, TypedBody } from './ground.js';
import { type Outcome, outcomeOfCode, outcomeOfRows, outcomeOfStatus } from './outcome.js';
import type { RouteScenario, Scenario } from './scenario.js';
import type { World } from './world.js';

const UUID = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

/** Asks a root field as somebody and tells what became of it. */
export async function askField(
  ground: Ground,
  world: World,
  column: Column,
  field: RootField,
  scenario: Scenario,
): Promise<Outcome> {
  const asked = scenario.ask(world.sides[column.side], world);
  const args = column.absent === true ? withoutThings(asked, world) : asked;
  const document = documentFor(field, Object.keys(args));
  const { data, errors } = await askGraphql(ground, world.callerOf(column), document, args);
  if (errors !== undefined) return outcomeOfCode(errors[0]?.extensions?.code);
  const answer = data?.['answer'];
  const problems = (answer as { problems?: readonly unknown[] } | null)?.problems ?? [];
  if (problems.length > 0) return 'p';
  const rows = rowsIn(answer, field.field.type);
  return rows === null ? '+' : outcomeOfRows(rows);
}

/** Asks a route for files as somebody. */
export async function askRoute(
  ground: Ground,
  world: World,
  column: Column,
  { row, scenario }: { readonly row: string; readonly scenario: RouteScenario },
): Promise<Outcome> {
  const asked = scenario.ask(world.sides[column.side], world);
  const { url, body } = column.absent === true ? withoutThings(asked, world) : asked;
  const [method = 'GET'] = row.split(' ');
  const { status, json } = await ground.send({ method, url, body, caller: world.callerOf(column) });
  return outcomeOfStatus(status, json);
}

/** The same arguments with ids and keys of things that never were. */
function withoutThings<Value>(value: Value, world: World): Value {
  if (typeof value === 'string') {
    const ids = value.replace(UUID, () => randomUUID());
    if (ids !== value) return ids as Value;
    const key = [...world.keys].find((known) => value.includes(known));
    return (key === undefined ? value : value.replace(key, 'gibt-es-nicht')) as Value;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => withoutThings(each, world)) as Value;
  if (value === null || typeof value !== 'object' || value instanceof TypedBody) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, withoutThings<unknown>(each, world)]),
  ) as Value;
}
