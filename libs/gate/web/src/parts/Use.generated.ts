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

/** An answer about a use. */
export type RiskAnswerInput = {
  /** Which question. */
  question: RiskQuestion;
  /** As in `RiskAnswer`. */
  values: Array<string>;
};

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

/** All answers, and the version they were written on. */
export type SaveRiskInputsInput = {
  /** What is left out counts as not known. */
  answers: Array<RiskAnswerInput>;
  /** The `version` that was read, 0 for the first save. */
  expectedVersion: number;
  /** Whose use of it. */
  organisationId: string;
  /** Of which solution. */
  projectId: string;
};

export type RiskFindingShownFragment = { riskClass: RiskClass, rule: RiskRule, open: Array<RiskQuestion>, namesProhibited: boolean, sovereign: boolean, strict: boolean, automationObstacles: Array<AutomationObstacle> };

export type UseAnsweredFragment = { id: string, version: number, savedAt: string | null, exemptionAccepted: boolean | null, organisation: { id: string, name: string }, viewerCan: { edit: boolean }, answers: Array<{ question: RiskQuestion, values: Array<string> }> | null, finding: { riskClass: RiskClass, rule: RiskRule, open: Array<RiskQuestion>, namesProhibited: boolean, sovereign: boolean, strict: boolean, automationObstacles: Array<AutomationObstacle> } };

export type UseOfProjectQueryVariables = Exact<{
  key: string;
  organisationId?: string | null | undefined;
}>;


export type UseOfProjectQuery = { project: { id: string, key: string, title: string, gatedUse: { id: string, version: number, savedAt: string | null, exemptionAccepted: boolean | null, organisation: { id: string, name: string }, viewerCan: { edit: boolean }, answers: Array<{ question: RiskQuestion, values: Array<string> }> | null, finding: { riskClass: RiskClass, rule: RiskRule, open: Array<RiskQuestion>, namesProhibited: boolean, sovereign: boolean, strict: boolean, automationObstacles: Array<AutomationObstacle> } } | null } | null };

export type SaveRiskInputsMutationVariables = Exact<{
  input: SaveRiskInputsInput;
}>;


export type SaveRiskInputsMutation = { saveRiskInputs: { use: { id: string, version: number, savedAt: string | null, exemptionAccepted: boolean | null, organisation: { id: string, name: string }, viewerCan: { edit: boolean }, answers: Array<{ question: RiskQuestion, values: Array<string> }> | null, finding: { riskClass: RiskClass, rule: RiskRule, open: Array<RiskQuestion>, namesProhibited: boolean, sovereign: boolean, strict: boolean, automationObstacles: Array<AutomationObstacle> } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const RiskFindingShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskFindingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskClass"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"namesProhibited"}},{"kind":"Field","name":{"kind":"Name","value":"sovereign"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"automationObstacles"}}]}}]} as unknown as DocumentNode<RiskFindingShownFragment, unknown>;
export const UseAnsweredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseAnswered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatedUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exemptionAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskFindingShown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskFindingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskClass"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"namesProhibited"}},{"kind":"Field","name":{"kind":"Name","value":"sovereign"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"automationObstacles"}}]}}]} as unknown as DocumentNode<UseAnsweredFragment, unknown>;
export const UseOfProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UseOfProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"gatedUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseAnswered"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskFindingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskClass"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"namesProhibited"}},{"kind":"Field","name":{"kind":"Name","value":"sovereign"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"automationObstacles"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseAnswered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatedUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exemptionAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskFindingShown"}}]}}]}}]} as unknown as DocumentNode<UseOfProjectQuery, UseOfProjectQueryVariables>;
export const SaveRiskInputsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveRiskInputs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveRiskInputsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveRiskInputs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"use"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UseAnswered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RiskFindingShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RiskFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskClass"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"namesProhibited"}},{"kind":"Field","name":{"kind":"Name","value":"sovereign"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"automationObstacles"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UseAnswered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatedUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exemptionAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RiskFindingShown"}}]}}]}}]} as unknown as DocumentNode<SaveRiskInputsMutation, SaveRiskInputsMutationVariables>;