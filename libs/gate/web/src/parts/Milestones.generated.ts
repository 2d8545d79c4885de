/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is known, and the version it was read on. */
export type ChangeLegalMilestoneInput = {
  /** The `version` that was read. */
  expectedVersion: number;
  /** Which. */
  key: LegalMilestoneKey;
  /** Where it can be read, http or https. */
  sourceUrl: string;
  /** How sure it is. */
  status: LegalMilestoneStatus;
  /** The day as an ISO date. */
  validFrom?: string | null | undefined;
};

/** What is known of a date of the law. */
export type LegalMilestoneInput = {
  /** Which. */
  key: LegalMilestoneKey;
  /** Where it can be read, http or https. */
  sourceUrl: string;
  /** How sure it is. */
  status: LegalMilestoneStatus;
  /** The day as an ISO date. */
  validFrom?: string | null | undefined;
};

/** A date of the law. */
export type LegalMilestoneKey =
  | 'annex_i_duties'
  | 'annex_iii_duties'
  | 'digital_omnibus'
  | 'general_application'
  | 'general_purpose_models'
  | 'german_implementation'
  | 'legacy_systems'
  | 'literacy_and_prohibitions'
  | 'national_sandboxes'
  | 'new_prohibitions_and_marking';

/** How sure a date of the law is. */
export type LegalMilestoneStatus =
  | 'adopted'
  | 'draft'
  | 'in_force';

/** Why something is asked for: law in force, law from a date, or a rule of the network. */
export type RequirementBasis =
  | 'law_future'
  | 'law_in_force'
  | 'network_rule';

export type MilestoneShownFragment = { key: LegalMilestoneKey, validFrom: string | null, status: LegalMilestoneStatus, sourceUrl: string, checkedOn: string, version: number };

export type DatesOfTheLawQueryVariables = Exact<{ [key: string]: never; }>;


export type DatesOfTheLawQuery = { legalMilestones: Array<{ key: LegalMilestoneKey, validFrom: string | null, status: LegalMilestoneStatus, sourceUrl: string, checkedOn: string, version: number }> };

export type PreviewMilestoneQueryVariables = Exact<{
  input: LegalMilestoneInput;
}>;


export type PreviewMilestoneQuery = { legalMilestonePreview: { total: number, changes: Array<{ from: RequirementBasis, to: RequirementBasis, use: { id: string, organisation: { id: string, name: string }, project: { id: string, key: string, title: string } | null } }> } };

export type ChangeMilestoneMutationVariables = Exact<{
  input: ChangeLegalMilestoneInput;
}>;


export type ChangeMilestoneMutation = { changeLegalMilestone: { milestone: { key: LegalMilestoneKey, validFrom: string | null, status: LegalMilestoneStatus, sourceUrl: string, checkedOn: string, version: number } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const MilestoneShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalMilestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<MilestoneShownFragment, unknown>;
export const DatesOfTheLawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatesOfTheLaw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalMilestones"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalMilestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DatesOfTheLawQuery, DatesOfTheLawQueryVariables>;
export const PreviewMilestoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegalMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legalMilestonePreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PreviewMilestoneQuery, PreviewMilestoneQueryVariables>;
export const ChangeMilestoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeMilestone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeLegalMilestoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeLegalMilestone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MilestoneShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MilestoneShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalMilestone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ChangeMilestoneMutation, ChangeMilestoneMutationVariables>;