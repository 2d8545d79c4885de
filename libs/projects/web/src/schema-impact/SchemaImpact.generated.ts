/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a change of the field schema does to a field. */
export type FieldSchemaChange =
  | 'removed'
  | 'required'
  | 'shortened';

/** A change of the field schema that somebody thinks about. */
export type FieldSchemaChangeInput = {
  /** Part and key of the field, as in `evidence.pilotEndsOn`. */
  field: string;
  /** For `required`: from when on; left out as the schema says. */
  from?: RequiredFrom | null | undefined;
  /** What happens to the field. */
  kind: FieldSchemaChange;
  /** For `shortened`: how many characters or entries remain. */
  limit?: number | null | undefined;
};

/** How far a project has come. */
export type LifecycleState =
  | 'concept'
  | 'discontinued'
  | 'idea'
  | 'operation'
  | 'pilot';

/** From when on a field may not be empty. */
export type RequiredFrom =
  | 'concept'
  | 'discontinued'
  | 'idea'
  | 'operation'
  | 'pilot'
  | 'publication';

export type SchemaImpactQueryVariables = Exact<{
  change: FieldSchemaChangeInput;
  after?: string | null | undefined;
}>;


export type SchemaImpactQuery = { fieldSchemaImpact: { looked: number, endCursor: string | null, nodes: Array<{ id: string, key: string, title: string, state: LifecycleState, organisation: { id: string, name: string } | null }> } };


export const SchemaImpactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchemaImpact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FieldSchemaChangeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fieldSchemaImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"change"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"looked"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<SchemaImpactQuery, SchemaImpactQueryVariables>;