/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Why a requirement is met, not met or open. */
export type FitReason =
  | 'differs'
  | 'fits'
  | 'interface_missing'
  | 'interface_not_told'
  | 'missing'
  | 'not_in_register'
  | 'not_told'
  | 'obtainable'
  | 'present';

/** Where software runs. */
export type ItOperation =
  | 'cloud'
  | 'it_provider'
  | 'own_data_centre';

/** A role or skill in an office. */
export type LocalRole =
  | 'ai_trained_staff'
  | 'data_protection'
  | 'data_steward'
  | 'geodata'
  | 'information_security'
  | 'it_administration'
  | 'process_owner'
  | 'procurement'
  | 'project_lead'
  | 'public_relations';

/** Data a solution works on. */
export type RequiredAssetInput = {
  /** What they are called. */
  name: string;
  /** Whether it is a must. */
  weight: RequirementWeight;
};

/** What it takes until it runs. */
export type RequiredEffortInput = {
  /** Person-days at least; null while not told. */
  days?: number | null | undefined;
  /** Whether it is a must. */
  weight: RequirementWeight;
};

/** Where it may run; nothing listed asks for nothing. */
export type RequiredOperationInput = {
  /** Any of these will do. */
  anyOf: Array<ItOperation>;
  /** Whether it is a must. */
  weight: RequirementWeight;
};

/** A specialist procedure a solution works with. */
export type RequiredProcedureInput = {
  /** Its name. */
  name: string;
  /** Whether it has to have an open interface. */
  needsInterface: boolean;
  /** Whether it is a must. */
  weight: RequirementWeight;
};

/** IT providers that run or support it. */
export type RequiredProviderInput = {
  /** Any of these will do. */
  anyOf: Array<string>;
  /** Whether it is a must. */
  weight: RequirementWeight;
};

/** Somebody who has to be there. */
export type RequiredRoleInput = {
  /** Which role. */
  role: LocalRole;
  /** Whether it is a must. */
  weight: RequirementWeight;
};

/** Which sizes of municipalities it suits. */
export type RequiredSizeInput = {
  /** Any of these will do. */
  anyOf: Array<SizeClass>;
  /** Whether it is a must. */
  weight: RequirementWeight;
};

/** How densely settled places it suits. */
export type RequiredUrbanisationInput = {
  /** Any of these will do: 1 dense, 2 medium, 3 thin. */
  anyOf: Array<number>;
  /** Whether it is a must. */
  weight: RequirementWeight;
};

/** What a requirement is about. */
export type RequirementKind =
  | 'data'
  | 'effort'
  | 'operation'
  | 'procedure'
  | 'provider'
  | 'role'
  | 'size'
  | 'urbanisation';

/** Whether a solution cannot do without it. */
export type RequirementWeight =
  | 'helpful'
  | 'must';

/** What a municipality needs for a solution. */
export type RequirementsInput = {
  /** Data. */
  data: Array<RequiredAssetInput>;
  /** Person-days. */
  effort: RequiredEffortInput;
  /** What else one should know; no rule looks at it. */
  note: string;
  /** Where it may run. */
  operations: RequiredOperationInput;
  /** Specialist procedures. */
  procedures: Array<RequiredProcedureInput>;
  /** Who runs or supports it. */
  providers: RequiredProviderInput;
  /** Roles and skills. */
  roles: Array<RequiredRoleInput>;
  /** Size of the municipality. */
  sizeClasses: RequiredSizeInput;
  /** Degree of urbanisation. */
  urbanisation: RequiredUrbanisationInput;
};

/** How far somebody is who runs it. */
export type RunningStage =
  | 'operation'
  | 'pilot';

/** The whole part as it stands on the page. */
export type SaveRequirementsInput = {
  /** What is written. */
  content: RequirementsInput;
  /** The version it was written on; 0 for the first save. */
  expectedVersion: number;
  /** The project. */
  projectId: string;
};

/** By inhabitants: below 5,000, below 20,000, below 100,000, and above. */
export type SizeClass =
  | 'large_city'
  | 'medium_town'
  | 'rural_municipality'
  | 'small_town';

/** Met, not met, or open for want of a fact. */
export type ThreeValued =
  | 'met'
  | 'not_met'
  | 'open';

export type RequirementsWholeFragment = { note: string, procedures: Array<{ name: string, needsInterface: boolean, weight: RequirementWeight }>, data: Array<{ name: string, weight: RequirementWeight }>, roles: Array<{ role: LocalRole, weight: RequirementWeight }>, operations: { anyOf: Array<ItOperation>, weight: RequirementWeight }, providers: { anyOf: Array<string>, weight: RequirementWeight }, sizeClasses: { anyOf: Array<SizeClass>, weight: RequirementWeight }, urbanisation: { anyOf: Array<number>, weight: RequirementWeight }, effort: { days: number | null, weight: RequirementWeight } };

export type FitWholeFragment = { result: ThreeValued, requirementsAsOf: string | null, profileAsOf: string | null, municipality: { ags: string, name: string, population: number, sizeClass: SizeClass }, findings: Array<{ kind: RequirementKind, asked: Array<string>, weight: RequirementWeight, result: ThreeValued, reason: FitReason }> };

export type RequirementsQueryVariables = Exact<{
  key: string;
}>;


export type RequirementsQuery = { project: { id: string, requirements: { projectId: string, version: number, savedAt: string | null, content: { note: string, procedures: Array<{ name: string, needsInterface: boolean, weight: RequirementWeight }>, data: Array<{ name: string, weight: RequirementWeight }>, roles: Array<{ role: LocalRole, weight: RequirementWeight }>, operations: { anyOf: Array<ItOperation>, weight: RequirementWeight }, providers: { anyOf: Array<string>, weight: RequirementWeight }, sizeClasses: { anyOf: Array<SizeClass>, weight: RequirementWeight }, urbanisation: { anyOf: Array<number>, weight: RequirementWeight }, effort: { days: number | null, weight: RequirementWeight } } } | null } | null };

export type FitOfSolutionQueryVariables = Exact<{
  key: string;
  ags: string;
}>;


export type FitOfSolutionQuery = { project: { id: string, fit: { result: ThreeValued, requirementsAsOf: string | null, profileAsOf: string | null, municipality: { ags: string, name: string, population: number, sizeClass: SizeClass }, findings: Array<{ kind: RequirementKind, asked: Array<string>, weight: RequirementWeight, result: ThreeValued, reason: FitReason }> } | null } | null };

export type FitPageQueryVariables = Exact<{
  key: string;
  ags: string;
}>;


export type FitPageQuery = { project: { id: string, fit: { result: ThreeValued, requirementsAsOf: string | null, profileAsOf: string | null, peers: Array<{ stage: RunningStage, procedures: Array<string>, sharesProvider: boolean, organisation: { id: string, name: string }, municipality: { ags: string, key: string, name: string } }>, municipality: { ags: string, name: string, population: number, sizeClass: SizeClass }, findings: Array<{ kind: RequirementKind, asked: Array<string>, weight: RequirementWeight, result: ThreeValued, reason: FitReason }> } | null } | null, registerState: { stateDate: string, source: string } };

export type SaveRequirementsMutationVariables = Exact<{
  input: SaveRequirementsInput;
}>;


export type SaveRequirementsMutation = { saveRequirements: { requirements: { projectId: string, version: number, content: { note: string, procedures: Array<{ name: string, needsInterface: boolean, weight: RequirementWeight }>, data: Array<{ name: string, weight: RequirementWeight }>, roles: Array<{ role: LocalRole, weight: RequirementWeight }>, operations: { anyOf: Array<ItOperation>, weight: RequirementWeight }, providers: { anyOf: Array<string>, weight: RequirementWeight }, sizeClasses: { anyOf: Array<SizeClass>, weight: RequirementWeight }, urbanisation: { anyOf: Array<number>, weight: RequirementWeight }, effort: { days: number | null, weight: RequirementWeight } } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const RequirementsWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementsWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirements"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterface"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sizeClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urbanisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<RequirementsWholeFragment, unknown>;
export const FitWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FitWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"sizeClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"requirementsAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"profileAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<FitWholeFragment, unknown>;
export const RequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Requirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequirementsWhole"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementsWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirements"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterface"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sizeClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urbanisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]} as unknown as DocumentNode<RequirementsQuery, RequirementsQueryVariables>;
export const FitOfSolutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FitOfSolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ags"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ags"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ags"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FitWhole"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FitWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"sizeClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"requirementsAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"profileAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<FitOfSolutionQuery, FitOfSolutionQueryVariables>;
export const FitPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FitPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ags"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ags"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ags"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FitWhole"}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}},{"kind":"Field","name":{"kind":"Name","value":"sharesProvider"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registerState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stateDate"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FitWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"sizeClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"requirementsAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"profileAsOf"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<FitPageQuery, FitPageQueryVariables>;
export const SaveRequirementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveRequirements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveRequirementsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveRequirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequirementsWhole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementsWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirements"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterface"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sizeClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urbanisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SaveRequirementsMutation, SaveRequirementsMutationVariables>;