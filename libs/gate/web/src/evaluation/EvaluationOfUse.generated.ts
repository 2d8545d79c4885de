/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far a record has come; the gate counts `met` and nothing else. */
export type EvidenceStatus =
  | 'accepted'
  | 'draft'
  | 'expired'
  | 'inconclusive'
  | 'met'
  | 'missing'
  | 'not_met'
  | 'submitted';

/** A kind of evidence a use is released on. */
export type EvidenceType =
  | 'accessibility_statement'
  | 'affected_groups'
  | 'art6_3_justification'
  | 'automation_law_check'
  | 'co2_balance'
  | 'complaint_channel'
  | 'dpia'
  | 'eu_db_registration'
  | 'evaluation_result'
  | 'fairness_requirement'
  | 'fria'
  | 'human_baseline'
  | 'incident_plan'
  | 'input_data_check'
  | 'legal_basis'
  | 'literacy_measures'
  | 'logging_plan'
  | 'oversight_plan'
  | 'participation_record'
  | 'person_notice'
  | 'provider_docs'
  | 'quality_requirement'
  | 'release_decision'
  | 'responsibility_matrix'
  | 'transparency_entry'
  | 'wibe'
  | 'worker_notice';

export type EvaluationOfUseQueryVariables = Exact<{
  key: string;
  organisationId?: string | null | undefined;
}>;


export type EvaluationOfUseQuery = { project: { id: string, gatedUse: { id: string, records: Array<{ id: string, type: EvidenceType, status: EvidenceStatus, content: object, begunAt: string, acceptedAt: string | null }> } | null } | null };


export const EvaluationOfUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvaluationOfUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gatedUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvaluationOfUseQuery, EvaluationOfUseQueryVariables>;