import { isCents } from '@allmende/platform-core';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Money in whole euro cents; GraphQL's own Int ends at 21 million euro. */
export const CentsScalar = new GraphQLScalarType<number, number>({
  name: 'Cents',
  description:
    'Whole euro cents, exact up to 90 thousand billion euro. Fractions are refused, never rounded.',
  serialize: readCents,
  parseValue: readCents,
  parseLiteral: (node) => readCents(node.kind === Kind.INT ? Number(node.value) : Number.NaN),
});

/** Fractions pass here so that the rule behind can name the field; what is no number at all is refused at once. */
function readCents(value: unknown): number {
  if (typeof value === 'number' && (isCents(value) || Number.isFinite(value))) return value;
  throw new GraphQLError('Cents are a number', { extensions: { code: 'BAD_USER_INPUT' } });
}
