import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

/** One root field of the schema. */
export interface RootField {
  /** As it stands in the reviewed file, e.g. `mutation publishProject`. */
  readonly row: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every root field of a schema, by kind and name. */
export function rootFieldsOf(schema: GraphQLSchema): readonly RootField[] {
  const types = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  } as const;
  return (['query', 'mutation', 'subscription'] as const).flatMap((kind) =>
    Object.values(types[kind]?.getFields() ?? {}).map((field) => ({
      row: `${kind} ${field.name}`,
      kind,
      name: field.name,
      field,
    })),
  );
}

/** The shortest document that asks a root field for these arguments and shows what the matrix notes down. */
export function documentFor({ kind, name, field }: RootField, args: readonly string[]): string {
  const unknown = args.filter((arg) => !field.args.some((known) => known.name === arg));
  if (unknown.length > 0) throw new Error(`${name} has no argument ${unknown.join(', ')}`);
  const used = field.args.filter((arg) => args.includes(arg.name));
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = declared === '' ? kind : `${kind} (${declared})`;
  return `${head} { answer: ${name}${given === '' ? '' : `(${given})`}${selectionOf(field.type)} }`;
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = named.getFields();
  if ('problems' in fields && named.name.endsWith('Payload')) return ' { problems { code } }';
  return 'nodes' in fields ? ' { nodes { __typename } }' : ' { __typename }';
}

/** How many rows an answer shows; null when it is no list. */
export function rowsIn(answer: unknown, type: GraphQLOutputType): number | null {
  if (isListType(getNullableType(type))) return (answer as unknown[]).length;
  const nodes = (answer as { nodes?: unknown[] } | null)?.nodes;
  return nodes === undefined ? null : nodes.length;
}
