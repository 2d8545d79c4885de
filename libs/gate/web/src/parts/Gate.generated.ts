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

/** A step the gate stands before. */
export type GateStep =
  | 'operation'
  | 'pilot';

/** How far a project has come. */
export type LifecycleState =
  | 'concept'
  | 'discontinued'
  | 'idea'
  | 'operation'
  | 'pilot';

/** Who has to act next. */
export type NextActor =
  | 'approver'
  | 'author'
  | 'nobody'
  | 'reviewer';

/** A signature under a step. */
export type ReleaseUseInput = {
  /** The decision of the council, where there is one. */
  councilResolution?: string | null | undefined;
  /** Whose use. */
  organisationId: string;
  /** Which solution. */
  projectId: string;
  /** Which step. */
  to: GateStep;
};

/** Why something is asked for: law in force, law from a date, or a rule of the network. */
export type RequirementBasis =
  | 'law_future'
  | 'law_in_force'
  | 'network_rule';

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

export type ChecklistItemShownFragment = { evidence: EvidenceType, grade: EvidenceGrade, status: EvidenceStatus, recordId: string | null, basis: RequirementBasis, norm: string, from: string | null, holds: boolean, overridden: boolean, pooled: boolean, nextActor: NextActor };

export type GateOfUseFragment = { id: string, version: number, organisation: { id: string, name: string }, finding: { riskClass: RiskClass, rule: RiskRule, open: Array<RiskQuestion>, namesProhibited: boolean, sovereign: boolean, strict: boolean, automationObstacles: Array<AutomationObstacle> }, checklist: { to: GateStep, allowed: boolean, readyToSign: boolean, strict: boolean, shadowMode: boolean, overrideId: string | null, stops: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }>, items: Array<{ evidence: EvidenceType, grade: EvidenceGrade, status: EvidenceStatus, recordId: string | null, basis: RequirementBasis, norm: string, from: string | null, holds: boolean, overridden: boolean, pooled: boolean, nextActor: NextActor }> }, gateAbilities: { read: boolean, write: boolean, judge: boolean, release: boolean, override: boolean } };

export type GateChecklistOfUseQueryVariables = Exact<{
  key: string;
  organisationId?: string | null | undefined;
  to: GateStep;
}>;


export type GateChecklistOfUseQuery = { project: { id: string, key: string, title: string, state: LifecycleState, gatedUse: { id: string, version: number, organisation: { id: string, name: string }, finding: { riskClass: RiskClass, rule: RiskRule, open: Array<RiskQuestion>, namesProhibited: boolean, sovereign: boolean, strict: boolean, automationObstacles: Array<AutomationObstacle> }, checklist: { to: GateStep, allowed: boolean, readyToSign: boolean, strict: boolean, shadowMode: boolean, overrideId: string | null, stops: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }>, items: Array<{ evidence: EvidenceType, grade: EvidenceGrade, status: EvidenceStatus, recordId: string | null, basis: RequirementBasis, norm: string, from: string | null, holds: boolean, overridden: boolean, pooled: boolean, nextActor: NextActor }> }, gateAbilities: { read: boolean, write: boolean, judge: boolean, release: boolean, override: boolean } } | null } | null };

export type ReleaseUseMutationVariables = Exact<{
  input: ReleaseUseInput;
}>;


export type ReleaseUseMutation = { releaseUse: { record: { id: string } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const ChecklistItemShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChecklistItemShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"pooled"}},{"kind":"Field","name":{"kind":"Name","value":"nextActor"}}]}}]} as unknown as DocumentNode<ChecklistItemShownFragment, unknown>;
export const GateOfUseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateOfUse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatedUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskFindingShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"readyToSign"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"shadowMode"}},{"kind":"Field","name":{"kind":"Name","value":"overrideId"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChecklistItemShown"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gateAbilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"judge"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"override"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskFindingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskClass"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"namesProhibited"}},{"kind":"Field","name":{"kind":"Name","value":"sovereign"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"automationObstacles"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChecklistItemShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"pooled"}},{"kind":"Field","name":{"kind":"Name","value":"nextActor"}}]}}]} as unknown as DocumentNode<GateOfUseFragment, unknown>;
export const GateChecklistOfUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GateChecklistOfUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GateStep"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gatedUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateOfUse"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskFindingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskClass"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"namesProhibited"}},{"kind":"Field","name":{"kind":"Name","value":"sovereign"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"automationObstacles"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChecklistItemShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChecklistItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"norm"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"overridden"}},{"kind":"Field","name":{"kind":"Name","value":"pooled"}},{"kind":"Field","name":{"kind":"Name","value":"nextActor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateOfUse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatedUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskFindingShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"readyToSign"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"shadowMode"}},{"kind":"Field","name":{"kind":"Name","value":"overrideId"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChecklistItemShown"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gateAbilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"judge"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"override"}}]}}]}}]} as unknown as DocumentNode<GateChecklistOfUseQuery, GateChecklistOfUseQueryVariables>;
export const ReleaseUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseUse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseUseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseUseMutation, ReleaseUseMutationVariables>;