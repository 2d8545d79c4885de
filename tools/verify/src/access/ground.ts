/** Headers by which somebody is known: a cookie, a token, or none. */
export type Caller = Readonly<Record<string, string>>;

/** A request as it goes over the wire. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly caller: Caller;
  /** Sent as JSON, or as it is when it says what it is. */
  readonly body?: unknown;
}

/** A body that is no JSON. */
export class TypedBody {
  constructor(
    readonly type: string,
    readonly content: string,
  ) {}
}

/** The body and its type as they go over the wire. */
export function wireBody(body: unknown): { readonly type: string; readonly content: string } | null {
  if (body === undefined) return null;
  if (body instanceof TypedBody) return body;
  return { type: 'application/json', content: JSON.stringify(body) };
}

/** What came back: the status and, where it was JSON, what it said. */
export interface Answered {
  readonly status: number;
  readonly json: unknown;
}

/** A system to ask: inside a test, or over HTTP. */
export interface Ground {
  send(request: Sent): Promise<Answered>;
  /** Runs a statement past the API, for what no mutation does, e.g. to make an account. */
  rows<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The answer to a GraphQL request. */
export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends a GraphQL document. */
export async function askGraphql(
  ground: Ground,
  caller: Caller,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlAnswer> {
  const { json } = await ground.send({ method: 'POST', url: '/graphql', caller, body: { query, variables } });
  return json as GraphqlAnswer;
}

/** Runs the mutation and returns its payload; anything but success is thrown: a world is built right or not at all. */
export async function change<Payload>(
  ground: Ground,
  caller: Caller,
  call: { readonly name: string; readonly type?: string; readonly fields: string },
  input: Readonly<Record<string, unknown>>,
): Promise<Payload> {
  const type = call.type ?? `${call.name.charAt(0).toUpperCase()}${call.name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${call.name}(input: $input) { problems { code path } ${call.fields} } }`;
  const answer = await askGraphql(ground, caller, text, { input });
  const payload = answer.data?.[call.name] as (Payload & { problems: readonly unknown[] }) | undefined;
  if (payload === undefined || payload.problems.length > 0) {
    throw new Error(`${call.name}: ${JSON.stringify(answer.errors ?? payload?.problems)}`);
  }
  return payload;
}

/** The answer to one query `{ answer: … }`; anything but success is thrown. */
export async function read<Answer>(
  ground: Ground,
  caller: Caller,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const { data, errors } = await askGraphql(ground, caller, query, variables);
  if (errors !== undefined || data == null) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data['answer'] as Answer;
}
