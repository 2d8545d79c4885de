/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What stands against a fully automated decision. */
export type AutomationObstacle =
  | 'discretion'
  | 'facts_not_heard'
  | 'no_legal_basis'
  | 'official_needed'
  | 'track_unknown';

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

/** What became of an override: asked for, confirmed by a second person, over. */
export type OverrideStatus =
  | 'active'
  | 'ended'
  | 'requested';

/** Whether others may read it. */
export type ProjectStatus =
  | 'draft'
  | 'published'
  | 'withdrawn';

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

export type UsesOfSolutionQueryVariables = Exact<{
  key: string;
}>;


export type UsesOfSolutionQuery = { project: { id: string, key: string, status: ProjectStatus, viewerCan: { edit: boolean }, gatedUses: Array<{ id: string, organisation: { id: string, name: string }, finding: { riskClass: RiskClass, rule: RiskRule, open: Array<RiskQuestion>, namesProhibited: boolean, sovereign: boolean, strict: boolean, automationObstacles: Array<AutomationObstacle> }, overrides: Array<{ id: string, status: OverrideStatus, reason: string, endsOn: string }> }>, gatedUse: { id: string, viewerCan: { edit: boolean } } | null } | null };

export type StepOfUseQueryVariables = Exact<{
  key: string;
  organisationId?: string | null | undefined;
  to: GateStep;
}>;


export type StepOfUseQuery = { project: { id: string, key: string, gatedUse: { id: string, checklist: { to: GateStep, allowed: boolean, items: Array<{ evidence: EvidenceType, grade: EvidenceGrade, holds: boolean }> } } | null } | null };


export const UsesOfSolutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsesOfSolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatedUses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskFindingShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gatedUse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskFindingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskClass"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"namesProhibited"}},{"kind":"Field","name":{"kind":"Name","value":"sovereign"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"automationObstacles"}}]}}]} as unknown as DocumentNode<UsesOfSolutionQuery, UsesOfSolutionQueryVariables>;
export const StepOfUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepOfUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GateStep"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"gatedUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StepOfUseQuery, StepOfUseQueryVariables>;