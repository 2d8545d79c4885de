/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A dimension of the profile. */
export type Dimension =
  | 'ecology'
  | 'economy'
  | 'social'
  | 'technology';

/** One dimension of the profile. */
export type DimensionLevelInput = {
  /** Which one. */
  dimension: Dimension;
  /** What speaks for the level. */
  evidence: string;
  /** From 0 to 4; null while not judged. */
  level?: number | null | undefined;
};

/** Carbon dioxide alone or in equivalents. */
export type EmissionGas =
  | 'co2'
  | 'co2e';

/** Direct, or with what came before. */
export type EmissionScope =
  | 'direct'
  | 'with_upstream';

/** By what energy is counted. */
export type EnergyKind =
  | 'devices'
  | 'requests';

/** How a figure of energy came about. */
export type EnergyMethod =
  | 'estimated'
  | 'measured'
  | 'provider_stated';

/** Once for a training, or every year. */
export type EnergyPhase =
  | 'operation'
  | 'training';

/** One consumer of energy, in whole numbers. */
export type EnergyUseInput = {
  /** How many; per year in operation. */
  count: number;
  /** Hours each device runs. */
  hours?: number | null | undefined;
  /** Devices or requests. */
  kind: EnergyKind;
  /** What it is. */
  label: string;
  /** How the figure came about. */
  method: EnergyMethod;
  /** Training or operation. */
  phase: EnergyPhase;
  /** Watts of a device, or milliwatt hours of a request. */
  power: number;
  /** PUE of the data centre in hundredths. */
  pue: number;
  /** Percent of full load. */
  utilisation?: number | null | undefined;
};

/** Whether a factor is final. */
export type FactorState =
  | 'estimate'
  | 'final';

/** What was answered to a question about rebound. */
export type ReboundAnswerInput = {
  /** What is done about it; empty where nothing is. */
  measure: string;
  /** Which question. */
  question: ReboundQuestion;
  /** Yes, no or unknown. */
  reply: ReboundReply;
};

/** A question about rebound. */
export type ReboundQuestion =
  | 'burden_shifted'
  | 'excess_data'
  | 'growth_monitored'
  | 'hardware_replaced'
  | 'new_demand'
  | 'oversized_model'
  | 'savings_respent'
  | 'use_grows';

/** What was answered. */
export type ReboundReply =
  | 'no'
  | 'unknown'
  | 'yes';

/** The whole part as it stands on the page. */
export type SaveSustainabilityInput = {
  /** What is written. */
  content: SustainabilityContentInput;
  /** The version it was written on; 0 for the first save. */
  expectedVersion: number;
  /** The project. */
  projectId: string;
};

/** What authors write about the sustainability of a project. */
export type SustainabilityContentInput = {
  /** Kilograms a year without the solution. */
  baseline?: number | null | undefined;
  /** The four dimensions. */
  dimensions: Array<DimensionLevelInput>;
  /** Kilograms a year for making the devices. */
  embodied?: number | null | undefined;
  /** Key of a row of `emissionFactors`; never assumed. */
  emissionFactor?: string | null | undefined;
  /** Why a negative balance is accepted. */
  justification: string;
  /** Kilograms a year brought about elsewhere. */
  rebound?: number | null | undefined;
  /** The checklist. */
  reboundAnswers: Array<ReboundAnswerInput>;
  /** Years over which a training is spread. */
  trainingYears?: number | null | undefined;
  /** What a unit is. */
  unit: string;
  /** Units a year. */
  units?: number | null | undefined;
  /** What uses energy. */
  uses: Array<EnergyUseInput>;
};

export type SustainabilityWholeFragment = { emissionFactor: string | null, trainingYears: number | null, baseline: number | null, embodied: number | null, rebound: number | null, units: number | null, unit: string, justification: string, uses: Array<{ label: string, phase: EnergyPhase, method: EnergyMethod, kind: EnergyKind, count: number, power: number, hours: number | null, utilisation: number | null, pue: number }>, reboundAnswers: Array<{ question: ReboundQuestion, reply: ReboundReply, measure: string }>, dimensions: Array<{ dimension: Dimension, level: number | null, evidence: string }> };

export type EmissionFactorWholeFragment = { key: string, year: number, gramsPerKwh: number, gas: EmissionGas, scope: EmissionScope, state: FactorState, source: string, sourceUrl: string, checkedOn: string };

export type SustainabilityPageQueryVariables = Exact<{
  key: string;
}>;


export type SustainabilityPageQuery = { project: { id: string, sustainability: { projectId: string, version: number, content: { emissionFactor: string | null, trainingYears: number | null, baseline: number | null, embodied: number | null, rebound: number | null, units: number | null, unit: string, justification: string, uses: Array<{ label: string, phase: EnergyPhase, method: EnergyMethod, kind: EnergyKind, count: number, power: number, hours: number | null, utilisation: number | null, pue: number }>, reboundAnswers: Array<{ question: ReboundQuestion, reply: ReboundReply, measure: string }>, dimensions: Array<{ dimension: Dimension, level: number | null, evidence: string }> } } | null } | null, emissionFactors: Array<{ key: string, year: number, gramsPerKwh: number, gas: EmissionGas, scope: EmissionScope, state: FactorState, source: string, sourceUrl: string, checkedOn: string }> };

export type SaveSustainabilityMutationVariables = Exact<{
  input: SaveSustainabilityInput;
}>;


export type SaveSustainabilityMutation = { saveSustainability: { sustainability: { projectId: string, version: number, content: { emissionFactor: string | null, trainingYears: number | null, baseline: number | null, embodied: number | null, rebound: number | null, units: number | null, unit: string, justification: string, uses: Array<{ label: string, phase: EnergyPhase, method: EnergyMethod, kind: EnergyKind, count: number, power: number, hours: number | null, utilisation: number | null, pue: number }>, reboundAnswers: Array<{ question: ReboundQuestion, reply: ReboundReply, measure: string }>, dimensions: Array<{ dimension: Dimension, level: number | null, evidence: string }> } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const SustainabilityWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SustainabilityWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SustainabilityContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"pue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emissionFactor"}},{"kind":"Field","name":{"kind":"Name","value":"trainingYears"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"embodied"}},{"kind":"Field","name":{"kind":"Name","value":"rebound"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reboundAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"justification"}}]}}]} as unknown as DocumentNode<SustainabilityWholeFragment, unknown>;
export const EmissionFactorWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmissionFactorWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmissionFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"gramsPerKwh"}},{"kind":"Field","name":{"kind":"Name","value":"gas"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]} as unknown as DocumentNode<EmissionFactorWholeFragment, unknown>;
export const SustainabilityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SustainabilityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sustainability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SustainabilityWhole"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emissionFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmissionFactorWhole"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SustainabilityWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SustainabilityContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"pue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emissionFactor"}},{"kind":"Field","name":{"kind":"Name","value":"trainingYears"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"embodied"}},{"kind":"Field","name":{"kind":"Name","value":"rebound"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reboundAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"justification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmissionFactorWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmissionFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"gramsPerKwh"}},{"kind":"Field","name":{"kind":"Name","value":"gas"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]} as unknown as DocumentNode<SustainabilityPageQuery, SustainabilityPageQueryVariables>;
export const SaveSustainabilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSustainability"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSustainabilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSustainability"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sustainability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SustainabilityWhole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SustainabilityWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SustainabilityContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"pue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emissionFactor"}},{"kind":"Field","name":{"kind":"Name","value":"trainingYears"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"embodied"}},{"kind":"Field","name":{"kind":"Name","value":"rebound"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reboundAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"justification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SaveSustainabilityMutation, SaveSustainabilityMutationVariables>;