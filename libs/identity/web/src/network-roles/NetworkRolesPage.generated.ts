/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who is signed out everywhere. */
export type EndSessionsOfInput = {
  /** The address of the account. */
  email: string;
};

/** Who is given which role for the network. */
export type GiveNetworkRoleInput = {
  /** The address of the account. */
  email: string;
  /** Which role. */
  role: NetworkRole;
};

/** What a person may do for the network as a whole. */
export type NetworkRole =
  | 'administrator'
  | 'editor'
  | 'monitor'
  | 'programme_editor';

/** Whose role for the network is taken. */
export type TakeNetworkRoleInput = {
  /** The account. */
  accountId: string;
  /** Which role. */
  role: NetworkRole;
};

export type NetworkRolesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkRolesPageQuery = { networkRoleHolders: Array<{ accountId: string, displayName: string, email: string, roles: Array<{ role: NetworkRole, since: string, fromProvider: boolean }> }> };

export type NetworkRoleHolderFragment = { accountId: string, displayName: string, email: string, roles: Array<{ role: NetworkRole, since: string, fromProvider: boolean }> };

export type GiveNetworkRoleMutationVariables = Exact<{
  input: GiveNetworkRoleInput;
}>;


export type GiveNetworkRoleMutation = { giveNetworkRole: { problems: Array<{ code: string, path: string }>, networkRoleHolders: Array<{ accountId: string, displayName: string, email: string, roles: Array<{ role: NetworkRole, since: string, fromProvider: boolean }> }> | null } };

export type TakeNetworkRoleMutationVariables = Exact<{
  input: TakeNetworkRoleInput;
}>;


export type TakeNetworkRoleMutation = { takeNetworkRole: { problems: Array<{ code: string, path: string }>, networkRoleHolders: Array<{ accountId: string, displayName: string, email: string, roles: Array<{ role: NetworkRole, since: string, fromProvider: boolean }> }> | null } };

export type EndSessionsOfMutationVariables = Exact<{
  input: EndSessionsOfInput;
}>;


export type EndSessionsOfMutation = { endSessionsOf: { endedSessions: number | null, problems: Array<{ code: string, path: string }> } };

export const NetworkRoleHolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkRoleHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkRoleHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"fromProvider"}}]}}]}}]} as unknown as DocumentNode<NetworkRoleHolderFragment, unknown>;
export const NetworkRolesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkRolesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkRoleHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkRoleHolder"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkRoleHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkRoleHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"fromProvider"}}]}}]}}]} as unknown as DocumentNode<NetworkRolesPageQuery, NetworkRolesPageQueryVariables>;
export const GiveNetworkRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveNetworkRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveNetworkRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveNetworkRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networkRoleHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkRoleHolder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkRoleHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkRoleHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"fromProvider"}}]}}]}}]} as unknown as DocumentNode<GiveNetworkRoleMutation, GiveNetworkRoleMutationVariables>;
export const TakeNetworkRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeNetworkRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeNetworkRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeNetworkRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"networkRoleHolders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkRoleHolder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkRoleHolder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkRoleHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"fromProvider"}}]}}]}}]} as unknown as DocumentNode<TakeNetworkRoleMutation, TakeNetworkRoleMutationVariables>;
export const EndSessionsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSessionsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionsOfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSessionsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}}]}}]}}]} as unknown as DocumentNode<EndSessionsOfMutation, EndSessionsOfMutationVariables>;