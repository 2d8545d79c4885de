import type { TypedDocumentNode } from '@apollo/client';
import type { FieldNode, OperationTypeNode, SelectionSetNode } from 'graphql';
import type { Viewer } from './viewer.js';

// Written as a tree, because `gql` would bring the GraphQL parser (8 KB) to the start page.
const selection = (...fields: readonly FieldNode[]) =>
  ({ kind: 'SelectionSet', selections: fields }) as SelectionSetNode;
const field = (name: string, ...inner: readonly FieldNode[]) =>
  ({
    kind: 'Field',
    name: { kind: 'Name', value: name },
    ...(inner.length > 0 ? { selectionSet: selection(...inner) } : {}),
  }) as FieldNode;

const membership = ['organisationId', 'organisationName', 'ags', 'role', 'verified', 'readsOnly'].map(
  (name) => field(name),
);

/** The one question about who is signed in; refetch it after signing in or out. */
export const VIEWER_QUERY = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query' as OperationTypeNode,
      name: { kind: 'Name', value: 'Viewer' },
      selectionSet: selection(
        field(
          'viewer',
          ...['accountId', 'displayName', 'email', 'networkRoles'].map((name) => field(name)),
          field('memberships', ...membership),
        ),
      ),
    },
  ],
} as unknown as TypedDocumentNode<{ viewer: Viewer | null }, Record<string, never>>;
