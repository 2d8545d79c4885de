/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A programme as an editor enters it. */
export type CreateProgrammeInput = {
  /** Years the result must be kept in use. */
  bindingYears?: number | null | undefined;
  /** ISO date of the comparison with the source. */
  checkedAt?: string | null | undefined;
  /** Whether other public money may be added. */
  cumulation: Cumulation;
  /** Whether work may begin before the decision. */
  earlyStart: EarlyStart;
  /** How the grant is measured. */
  financingKind: FinancingKind;
  /** Who pays. */
  funder: string;
  /** Grant, loan or competition. */
  instrument: FundingInstrument;
  /** Level of government. */
  level: FundingLevel;
  /** Address of the source. */
  sourceUrl?: string | null | undefined;
  /** What is funded. */
  summary: string;
  /** Official title. */
  title: string;
};

/** Whether other public money may be added. */
export type Cumulation =
  | 'allowed'
  | 'forbidden';

/** Whether work may begin before the decision. */
export type EarlyStart =
  | 'forbidden'
  | 'on_request';

/** Anteil-, Festbetrags-, Fehlbedarfs- or Vollfinanzierung. */
export type FinancingKind =
  | 'deficit'
  | 'fixed_amount'
  | 'full'
  | 'proportionate';

/** Grant, loan or competition. */
export type FundingInstrument =
  | 'competition'
  | 'grant'
  | 'loan';

/** Who pays. */
export type FundingLevel =
  | 'eu'
  | 'federal'
  | 'foundation'
  | 'kreis'
  | 'land';

export type CreateProgrammeMutationVariables = Exact<{
  input: CreateProgrammeInput;
}>;


export type CreateProgrammeMutation = { createProgramme: { programme: { id: string, key: string, title: string } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };


export const CreateProgrammeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProgrammeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateProgrammeMutation, CreateProgrammeMutationVariables>;