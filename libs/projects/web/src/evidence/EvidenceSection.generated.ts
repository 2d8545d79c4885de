/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the evaluation says of a criterion. */
export type CriterionOutcome =
  | 'met'
  | 'not_met'
  | 'open';

/** A piece of evidence that a step asks for. */
export type EvidenceKey =
  | 'ai_system_decision'
  | 'carbon_balance'
  | 'data_inventory'
  | 'disposal_record'
  | 'dpia_screening'
  | 'economic_assessment'
  | 'evaluation'
  | 'funding_decision'
  | 'measurable_promise'
  | 'monitoring_report'
  | 'operating_model'
  | 'participation'
  | 'pilot_end'
  | 'responsibility_matrix'
  | 'responsible_office'
  | 'reuse_check'
  | 'simpler_alternative'
  | 'success_criteria'
  | 'sustainability_screening'
  | 'transparency_entry';

/** How close a source of data comes to a person. */
export type PersonalContent =
  | 'none'
  | 'personal'
  | 'pseudonymous'
  | 'special';

/** Whether data can carry a pilot; unknown is not ready. */
export type ReadinessState =
  | 'not_ready'
  | 'ready'
  | 'unknown';

/** Whether data are good enough for this. */
export type SourceQuality =
  | 'insufficient'
  | 'sufficient'
  | 'with_gaps';

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

export type EvidenceOfSolutionFragment = { id: string, evidenceIndex: Array<{ key: EvidenceKey, isThere: boolean, day: string | null }>, evidence: { projectId: string, version: number, content: { criteria: Array<{ indicator: string, threshold: string, outcome: CriterionOutcome, value: string, measuredOn: string | null }>, evaluation: { summary: string, reportUrl: string, evaluatedOn: string | null }, actual: { value: string, measuredOn: string | null } } } | null, sourceSheet: { projectId: string, version: number, state: ReadinessState, content: { sources: Array<{ name: string, owner: string, rights: UseRights | null, personalData: PersonalContent | null, quality: SourceQuality | null, gaps: string, rhythm: UpdateRhythm | null, openDataUrl: string }> } } | null };

export type ProjectEvidenceQueryVariables = Exact<{
  key: string;
}>;


export type ProjectEvidenceQuery = { project: { id: string, evidenceIndex: Array<{ key: EvidenceKey, isThere: boolean, day: string | null }>, evidence: { projectId: string, version: number, content: { criteria: Array<{ indicator: string, threshold: string, outcome: CriterionOutcome, value: string, measuredOn: string | null }>, evaluation: { summary: string, reportUrl: string, evaluatedOn: string | null }, actual: { value: string, measuredOn: string | null } } } | null, sourceSheet: { projectId: string, version: number, state: ReadinessState, content: { sources: Array<{ name: string, owner: string, rights: UseRights | null, personalData: PersonalContent | null, quality: SourceQuality | null, gaps: string, rhythm: UpdateRhythm | null, openDataUrl: string }> } } | null } | null };

export const EvidenceOfSolutionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceOfSolution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIndex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"isThere"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceSheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"rights"}},{"kind":"Field","name":{"kind":"Name","value":"personalData"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"openDataUrl"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceOfSolutionFragment, unknown>;
export const ProjectEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceOfSolution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceOfSolution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIndex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"isThere"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceSheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"rights"}},{"kind":"Field","name":{"kind":"Name","value":"personalData"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"openDataUrl"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectEvidenceQuery, ProjectEvidenceQueryVariables>;