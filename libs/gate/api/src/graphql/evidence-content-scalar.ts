import { GraphQLError, GraphQLScalarType } from 'graphql';

/** What a record says: an object in the shape of its kind, which the schema of the kind reads on both sides. */
export const EvidenceContentScalar = new GraphQLScalarType<object, object>({
  name: 'GateRecordContent',
  description: 'What a record says, an object in the shape of its kind; sent as a variable.',
  serialize: readObject,
  parseValue: readObject,
  parseLiteral: () => readObject(null),
});

function readObject(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new GraphQLError('The content of a record is an object', { extensions: { code: 'BAD_USER_INPUT' } });
}
