import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IS_PUBLIC } from '@allmende/platform-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { ALL_RESOLVERS, DOMAIN_MODULES } from '../src/domains.js';

/** Every root field that visitors may ask without an account. Adding one is a decision, so it is written down here. */
const OPEN_TO_VISITORS = [
  'collection',
  'collections',
  'comparedProjects',
  'completeSignIn',
  'confirmEmailChange',
  'confirmSignUp',
  'demoAccounts',
  'discountRates',
  'districts',
  'emissionFactors',
  'fundingCall',
  'fundingCalls',
  'fundingPermissions',
  'fundingProgrammes',
  'lands',
  'legalMilestones',
  'localMailbox',
  'mailLink',
  'membershipInvitation',
  'municipalities',
  'municipality',
  'municipalityByKey',
  'municipalityDots',
  'needCounts',
  'project',
  'projectById',
  'projects',
  'registerState',
  'reportError',
  'requestPasswordReset',
  'resendSignUpMail',
  'resetPassword',
  'searchProjects',
  'searchSuggestions',
  'signIn',
  'signInProviders',
  'signInWithPasskey',
  'signOut',
  'signUp',
  'startPasskeySignIn',
  'suggestMunicipalities',
  'viewer',
  'whiteSpots',
];

const SCALARS: Readonly<Record<string, unknown>> = {
  ...{ GateRecordContent: {}, Int: 1, Float: 1, Cents: 1, Boolean: true },
};

/** Any value that passes the schema, so that the request reaches the guard and not the validation. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, someValue(field.type)]));
  }
  return isScalarType(type) && type.name in SCALARS
    ? SCALARS[type.name]
    : '01900000-0000-7000-8000-000000000001';
}

function requestFor(kind: string, field: GraphQLField<unknown, unknown>): [string, Record<string, unknown>] {
  const required = field.args.filter(isRequiredArgument);
  const variables = Object.fromEntries(required.map(({ name, type }) => [name, someValue(type)]));
  const declared = required.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  const head = declared === '' ? kind : `${kind} (${declared})`;
  return [`${head} { ${field.name}${given === '' ? '' : `(${given})`}${selection} }`, variables];
}

describe('every root field', () => {
  let api: TestApi;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    api = await createTestApi({ modules: [...DOMAIN_MODULES], work: false });
    schema = api.get(GraphQLSchemaHost).schema;
  });

  afterAll(async () => {
    await api?.stop();
  });

  const rootFields = (): [string, GraphQLField<unknown, unknown>][] =>
    [schema.getQueryType(), schema.getMutationType()].flatMap((type, index) =>
      Object.values(type?.getFields() ?? {}).map((field): [string, GraphQLField<unknown, unknown>] => [
        index === 0 ? 'query' : 'mutation',
        field,
      ]),
    );

  it('is open to visitors only where this list says so', () => {
    const marked = ALL_RESOLVERS.flatMap((resolver) =>
      Object.getOwnPropertyNames(resolver.prototype).filter(
        (name) => Reflect.getMetadata(IS_PUBLIC, Reflect.get(resolver.prototype, name) as object) === true,
      ),
    );
    expect(marked.sort()).toEqual(OPEN_TO_VISITORS);
  });

  it('turns visitors away otherwise, before it looks at anything', async () => {
    const closed = rootFields().filter(([, field]) => !OPEN_TO_VISITORS.includes(field.name));
    expect(closed.length).toBeGreaterThan(20);
    for (const [kind, field] of closed) {
      const [document, variables] = requestFor(kind, field);
      const { errors } = await api.query(document, variables);
      expect([field.name, errors?.[0]?.extensions?.['code']]).toEqual([field.name, 'UNAUTHENTICATED']);
    }
  });

  it('has a description, and so has each type, field and argument', () => {
    const silent = Object.values(schema.getTypeMap())
      .filter(
        (type) =>
          isObjectType(type) &&
          !type.name.startsWith('__') &&
          type.name !== 'Query' &&
          type.name !== 'Mutation',
      )
      .filter((type) => !type.description)
      .map((type) => type.name);
    const silentFields = rootFields().flatMap(([, field]) => [
      ...(field.description ? [] : [field.name]),
      ...field.args
        .filter((argument) => !argument.description)
        .map((argument) => `${field.name}.${argument.name}`),
    ]);
    expect([...silent, ...silentFields]).toEqual([]);
  });
});
