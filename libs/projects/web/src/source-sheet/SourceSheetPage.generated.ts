/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How close a source of data comes to a person. */
export type PersonalContent =
  | 'none'
  | 'personal'
  | 'pseudonymous'
  | 'special';

/** The whole sheet as it stands on the page. */
export type SaveSourceSheetInput = {
  /** What is written. */
  content: SourceSheetContentInput;
  /** The version it was written on; 0 for the first save. */
  expectedVersion: number;
  /** The project. */
  projectId: string;
};

/** One source of data. */
export type SheetSourceInput = {
  /** What is known to be missing or wrong. */
  gaps: string;
  /** Statute, consent, contract or licence. */
  legalBasis: string;
  /** What the data are. */
  name: string;
  /** Where they are open; empty where they are not. */
  openDataUrl: string;
  /** The office that answers for them. */
  owner: string;
  /** How close they come to a person. */
  personalData?: PersonalContent | null | undefined;
  /** Whether they are good enough. */
  quality?: SourceQuality | null | undefined;
  /** How often new data arrive. */
  rhythm?: UpdateRhythm | null | undefined;
  /** Whether they may be used for this. */
  rights?: UseRights | null | undefined;
};

/** Whether data are good enough for this. */
export type SourceQuality =
  | 'insufficient'
  | 'sufficient'
  | 'with_gaps';

/** The data a solution works on. */
export type SourceSheetContentInput = {
  /** One row each. */
  sources: Array<SheetSourceInput>;
};

/** How often new data arrive. */
export type UpdateRhythm =
  | 'continuous'
  | 'daily'
  | 'irregular'
  | 'monthly'
  | 'once'
  | 'weekly'
  | 'yearly';

/** Whether data may be used for this. */
export type UseRights =
  | 'cleared'
  | 'in_clearing'
  | 'not_cleared';

export type SourceSheetWholeFragment = { sources: Array<{ name: string, owner: string, legalBasis: string, rights: UseRights | null, personalData: PersonalContent | null, quality: SourceQuality | null, gaps: string, rhythm: UpdateRhythm | null, openDataUrl: string }> };

export type SourceSheetPageQueryVariables = Exact<{
  key: string;
}>;


export type SourceSheetPageQuery = { project: { id: string, sourceSheet: { projectId: string, version: number, content: { sources: Array<{ name: string, owner: string, legalBasis: string, rights: UseRights | null, personalData: PersonalContent | null, quality: SourceQuality | null, gaps: string, rhythm: UpdateRhythm | null, openDataUrl: string }> } } | null } | null };

export type SaveSourceSheetMutationVariables = Exact<{
  input: SaveSourceSheetInput;
}>;


export type SaveSourceSheetMutation = { saveSourceSheet: { sourceSheet: { projectId: string, version: number, content: { sources: Array<{ name: string, owner: string, legalBasis: string, rights: UseRights | null, personalData: PersonalContent | null, quality: SourceQuality | null, gaps: string, rhythm: UpdateRhythm | null, openDataUrl: string }> } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const SourceSheetWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceSheetWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceSheetContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"rights"}},{"kind":"Field","name":{"kind":"Name","value":"personalData"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"openDataUrl"}}]}}]}}]} as unknown as DocumentNode<SourceSheetWholeFragment, unknown>;
export const SourceSheetPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceSheetPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sourceSheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceSheetWhole"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceSheetWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceSheetContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"rights"}},{"kind":"Field","name":{"kind":"Name","value":"personalData"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"openDataUrl"}}]}}]}}]} as unknown as DocumentNode<SourceSheetPageQuery, SourceSheetPageQueryVariables>;
export const SaveSourceSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSourceSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSourceSheetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSourceSheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceSheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceSheetWhole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceSheetWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceSheetContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"rights"}},{"kind":"Field","name":{"kind":"Name","value":"personalData"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"openDataUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SaveSourceSheetMutation, SaveSourceSheetMutationVariables>;