/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How firmly a step asks for a record. */
export type EvidenceGrade =
  | 'not_required'
  | 'required_draft'
  | 'required_met';

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

/** A step the gate stands before. */
export type GateStep =
  | 'operation'
  | 'pilot';

/** A role of a use that somebody of the office fills. */
export type ResponsibleRole =
  | 'approver'
  | 'complaint_contact'
  | 'domain_owner'
  | 'dpo_contact'
  | 'oversight_person'
  | 'technical_owner';

/** How closely a use has to be looked at. */
export type RiskClass =
  | 'high'
  | 'high_exempt'
  | 'limited'
  | 'minimal'
  | 'not_ai'
  | 'prohibited'
  | 'unclassified';

/** A question about a use from which its risk class is found. */
export type RiskQuestion =
  | 'aiActRole'
  | 'annexIProduct'
  | 'annexIiiPoint'
  | 'emotionOrBiometrics'
  | 'exemptionGround'
  | 'hasDiscretion'
  | 'hasUserInterface'
  | 'hearsIndividualFacts'
  | 'interactsWithPersons'
  | 'isAiSystem'
  | 'legalBasisFullAutomation'
  | 'needsOfficial'
  | 'personalData'
  | 'procedureTrack'
  | 'profilesPersons'
  | 'prohibitedPractices'
  | 'publishesGeneratedContent'
  | 'sovereignUse'
  | 'specialCategories';

/** The rows of the decision table, the first that holds decides. */
export type RiskRule =
  | 'R0'
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R4'
  | 'R5'
  | 'R6'
  | 'R7'
  | 'R8';

/** How far a machine goes in decisions with public authority. */
export type SovereignUse =
  | 'decision_preparation'
  | 'full_automation'
  | 'none'
  | 'partial_automation'
  | 'unknown';

/** Whether something is shown, refuted, or still open. */
export type TestResult =
  | 'inconclusive'
  | 'met'
  | 'not_met';

export type PublicFactsOfSolutionQueryVariables = Exact<{
  key: string;
}>;


export type PublicFactsOfSolutionQuery = { project: { id: string, key: string, gatedUses: Array<{ id: string, publicFacts: { riskClass: RiskClass, rule: RiskRule, sovereignUse: SovereignUse, pilotSince: string | null, shadowMode: boolean, comparisonRequired: boolean, roles: Array<ResponsibleRole>, release: { to: GateStep, on: string, holds: boolean } | null, comparison: { result: TestResult, fairness: TestResult | null, margin: number, alpha: number, measuredOn: string | null, pooledWith: number | null, groups: Array<{ group: string, aiErrors: number | null, aiCases: number | null, humanErrors: number | null, humanCases: number | null, difference: number | null, lower: number | null, upper: number | null, result: TestResult }> } | null, objection: { summary: string, address: string } | null } }> } | null };

export type PublicFactsShownFragment = { riskClass: RiskClass, rule: RiskRule, sovereignUse: SovereignUse, pilotSince: string | null, shadowMode: boolean, comparisonRequired: boolean, roles: Array<ResponsibleRole>, release: { to: GateStep, on: string, holds: boolean } | null, comparison: { result: TestResult, fairness: TestResult | null, margin: number, alpha: number, measuredOn: string | null, pooledWith: number | null, groups: Array<{ group: string, aiErrors: number | null, aiCases: number | null, humanErrors: number | null, humanCases: number | null, difference: number | null, lower: number | null, upper: number | null, result: TestResult }> } | null, objection: { summary: string, address: string } | null };

export type GateTasksQueryVariables = Exact<{
  key: string;
  to: GateStep;
}>;


export type GateTasksQuery = { project: { id: string, key: string, gatedUse: { id: string, organisation: { id: string }, viewerCan: { edit: boolean }, finding: { open: Array<RiskQuestion> }, checklist: { to: GateStep, items: Array<{ evidence: EvidenceType, grade: EvidenceGrade, holds: boolean }> } } | null } | null };

export const PublicFactsShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicFactsShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicFacts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskClass"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sovereignUse"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pilotSince"}},{"kind":"Field","name":{"kind":"Name","value":"shadowMode"}},{"kind":"Field","name":{"kind":"Name","value":"comparisonRequired"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"fairness"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"pooledWith"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"aiErrors"}},{"kind":"Field","name":{"kind":"Name","value":"aiCases"}},{"kind":"Field","name":{"kind":"Name","value":"humanErrors"}},{"kind":"Field","name":{"kind":"Name","value":"humanCases"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<PublicFactsShownFragment, unknown>;
export const PublicFactsOfSolutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicFactsOfSolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"gatedUses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicFactsShown"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicFactsShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicFacts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskClass"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"sovereignUse"}},{"kind":"Field","name":{"kind":"Name","value":"release"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pilotSince"}},{"kind":"Field","name":{"kind":"Name","value":"shadowMode"}},{"kind":"Field","name":{"kind":"Name","value":"comparisonRequired"}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"fairness"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"alpha"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"pooledWith"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"aiErrors"}},{"kind":"Field","name":{"kind":"Name","value":"aiCases"}},{"kind":"Field","name":{"kind":"Name","value":"humanErrors"}},{"kind":"Field","name":{"kind":"Name","value":"humanCases"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"objection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<PublicFactsOfSolutionQuery, PublicFactsOfSolutionQueryVariables>;
export const GateTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GateTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GateStep"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"gatedUse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GateTasksQuery, GateTasksQueryVariables>;