/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A judgement on a change of the system. */
export type ClassifyVersionChangeInput = {
  /** Whether it changes anything that matters. */
  change: JudgedVersionChange;
  /** Why. */
  reason: string;
  /** Which version. */
  versionId: string;
};

/** Why the gate decided: somebody signed, a use entered a step, or it was put back. */
export type DecisionOccasion =
  | 'entry'
  | 'release'
  | 'suspension';

/** Which override. */
export type GateOverrideStepInput = {
  /** Which override. */
  overrideId: string;
};

/** A step the gate stands before. */
export type GateStep =
  | 'operation'
  | 'pilot';

/** What somebody says of a change of the system. */
export type JudgedVersionChange =
  | 'non_substantial'
  | 'substantial';

/** What became of an override: asked for, confirmed by a second person, over. */
export type OverrideStatus =
  | 'active'
  | 'ended'
  | 'requested';

/** A version of the system. */
export type RecordSystemVersionInput = {
  /** What is different; needed from the second version on. */
  changes?: string | null | undefined;
  /** False announces it, so that it can be judged before it is used. */
  inUse: boolean;
  /** What it is called; at most 200 characters. */
  label: string;
  /** Whose use. */
  organisationId: string;
  /** Which solution. */
  projectId: string;
};

/** A public exception with its end. */
export type RequestGateOverrideInput = {
  /** The last day on which it holds, an ISO date; at most 90 days ahead. */
  endsOn: string;
  /** Whose use. */
  organisationId: string;
  /** Which solution. */
  projectId: string;
  /** Why, for everybody to read. */
  reason: string;
};

/** What set a suspension off. */
export type SuspensionCause =
  | 'expiry'
  | 'inputs'
  | 'milestone'
  | 'override'
  | 'pool'
  | 'record'
  | 'version';

/** What a version of the system means for what was shown before. */
export type VersionChange =
  | 'first'
  | 'non_substantial'
  | 'substantial'
  | 'unclassified';

export type HistoryOfUseFragment = { id: string, organisation: { id: string, name: string }, decisions: Array<{ id: string, occasion: DecisionOccasion, to: GateStep, cause: SuspensionCause | null, allowed: boolean, overrideId: string | null, ruleSet: string, milestonesEdition: string, systemVersion: string | null, decidedAt: string }>, versions: Array<{ id: string, label: string, changes: string, change: VersionChange, reason: string, recordedAt: string, inUseSince: string | null, byViewer: boolean }>, overrides: Array<{ id: string, status: OverrideStatus, reason: string, endsOn: string, requestedAt: string, confirmedAt: string | null, endedAt: string | null, byViewer: boolean }>, gateAbilities: { read: boolean, write: boolean, judge: boolean, override: boolean } };

export type HistoryOfSolutionQueryVariables = Exact<{
  key: string;
  organisationId?: string | null | undefined;
}>;


export type HistoryOfSolutionQuery = { project: { id: string, key: string, title: string, gatedUse: { id: string, organisation: { id: string, name: string }, decisions: Array<{ id: string, occasion: DecisionOccasion, to: GateStep, cause: SuspensionCause | null, allowed: boolean, overrideId: string | null, ruleSet: string, milestonesEdition: string, systemVersion: string | null, decidedAt: string }>, versions: Array<{ id: string, label: string, changes: string, change: VersionChange, reason: string, recordedAt: string, inUseSince: string | null, byViewer: boolean }>, overrides: Array<{ id: string, status: OverrideStatus, reason: string, endsOn: string, requestedAt: string, confirmedAt: string | null, endedAt: string | null, byViewer: boolean }>, gateAbilities: { read: boolean, write: boolean, judge: boolean, override: boolean } } | null } | null };

export type GateProblemShownFragment = { code: string, path: string, params: Array<{ name: string, value: string }> };

export type RecordSystemVersionMutationVariables = Exact<{
  input: RecordSystemVersionInput;
}>;


export type RecordSystemVersionMutation = { recordSystemVersion: { problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export type ClassifyVersionChangeMutationVariables = Exact<{
  input: ClassifyVersionChangeInput;
}>;


export type ClassifyVersionChangeMutation = { classifyVersionChange: { problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export type RequestGateOverrideMutationVariables = Exact<{
  input: RequestGateOverrideInput;
}>;


export type RequestGateOverrideMutation = { requestGateOverride: { problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export type ConfirmGateOverrideMutationVariables = Exact<{
  input: GateOverrideStepInput;
}>;


export type ConfirmGateOverrideMutation = { confirmGateOverride: { problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export type EndGateOverrideMutationVariables = Exact<{
  input: GateOverrideStepInput;
}>;


export type EndGateOverrideMutation = { endGateOverride: { problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const HistoryOfUseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryOfUse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatedUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"overrideId"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"milestonesEdition"}},{"kind":"Field","name":{"kind":"Name","value":"systemVersion"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inUseSince"}},{"kind":"Field","name":{"kind":"Name","value":"byViewer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"byViewer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gateAbilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"judge"}},{"kind":"Field","name":{"kind":"Name","value":"override"}}]}}]}}]} as unknown as DocumentNode<HistoryOfUseFragment, unknown>;
export const GateProblemShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateProblemShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<GateProblemShownFragment, unknown>;
export const HistoryOfSolutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryOfSolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"gatedUse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organisationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organisationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HistoryOfUse"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HistoryOfUse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GatedUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"overrideId"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"milestonesEdition"}},{"kind":"Field","name":{"kind":"Name","value":"systemVersion"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inUseSince"}},{"kind":"Field","name":{"kind":"Name","value":"byViewer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"byViewer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gateAbilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"write"}},{"kind":"Field","name":{"kind":"Name","value":"judge"}},{"kind":"Field","name":{"kind":"Name","value":"override"}}]}}]}}]} as unknown as DocumentNode<HistoryOfSolutionQuery, HistoryOfSolutionQueryVariables>;
export const RecordSystemVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSystemVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSystemVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSystemVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateProblemShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateProblemShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RecordSystemVersionMutation, RecordSystemVersionMutationVariables>;
export const ClassifyVersionChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClassifyVersionChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassifyVersionChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"classifyVersionChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateProblemShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateProblemShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ClassifyVersionChangeMutation, ClassifyVersionChangeMutationVariables>;
export const RequestGateOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestGateOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestGateOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestGateOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateProblemShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateProblemShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RequestGateOverrideMutation, RequestGateOverrideMutationVariables>;
export const ConfirmGateOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmGateOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GateOverrideStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmGateOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateProblemShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateProblemShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ConfirmGateOverrideMutation, ConfirmGateOverrideMutationVariables>;
export const EndGateOverrideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndGateOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GateOverrideStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endGateOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GateProblemShown"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GateProblemShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<EndGateOverrideMutation, EndGateOverrideMutationVariables>;