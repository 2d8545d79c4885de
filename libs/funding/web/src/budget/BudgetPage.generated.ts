/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Positions of the calculation. */
export type BudgetCategory =
  | 'equipment'
  | 'material'
  | 'other'
  | 'services'
  | 'staff'
  | 'travel';

/** One line of the budget. */
export type BudgetItemInput = {
  /** Whole cents, not negative. */
  amount: number;
  /** Position of the calculation. */
  category: BudgetCategory;
  /** False for costs the programme does not fund. */
  eligible: boolean;
  /** Stable key, chosen by the client. */
  key: string;
  /** What it is for. */
  label: string;
  /** Who carries what. */
  split: CostSplitInput;
};

/** Who carries what of an item. */
export type CostSplitInput = {
  /** With `fixed`: parts that sum to the amount. */
  amounts?: Array<FixedAmountInput> | null | undefined;
  /** How it is shared. */
  method: SplitMethod;
  /** With `percent`: shares that sum to 10000. */
  shares?: Array<PercentShareInput> | null | undefined;
};

/** What one partner carries of an item. */
export type FixedAmountInput = {
  /** Its part. */
  cents: number;
  /** The partner. */
  organisationId: string;
};

/** Which share of an item one partner carries. */
export type PercentShareInput = {
  /** Its share in basis points. */
  basisPoints: number;
  /** The partner. */
  organisationId: string;
};

/** The whole budget as it stands on the page. */
export type SaveBudgetInput = {
  /** The application. */
  applicationId: string;
  /** The version it was written on. */
  expectedVersion: number;
  /** The lines in order. */
  items: Array<BudgetItemInput>;
  /** Money from third parties. */
  thirdParty: number;
};

/** How the costs of an item are shared. */
export type SplitMethod =
  | 'equal'
  | 'fixed'
  | 'percent'
  | 'population';

export type SaveBudgetMutationVariables = Exact<{
  input: SaveBudgetInput;
}>;


export type SaveBudgetMutation = { saveBudget: { application: { id: string, budget: { version: number, thirdParty: number, items: Array<{ key: string, label: string, category: BudgetCategory, amount: number, eligible: boolean, split: { method: SplitMethod, amounts: Array<{ organisationId: string, cents: number }> | null, shares: Array<{ organisationId: string, basisPoints: number }> | null } }> } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };


export const SaveBudgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveBudget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveBudgetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveBudget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BudgetParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BudgetParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Budget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"thirdParty"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"cents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"basisPoints"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveBudgetMutation, SaveBudgetMutationVariables>;