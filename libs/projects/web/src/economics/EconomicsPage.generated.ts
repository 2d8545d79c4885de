/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What one year really brought; null is not known. */
export type ActualYearInput = {
  /** Benefits in the budget. */
  benefitEffective?: number | null | undefined;
  /** Benefits outside the budget. */
  benefitNotEffective?: number | null | undefined;
  /** Costs in the budget. */
  costEffective?: number | null | undefined;
  /** Costs outside the budget. */
  costNotEffective?: number | null | undefined;
  /** Which year; 0 is the year of the beginning. */
  year: number;
};

/** Several options compared, or follow-up costs alone below the threshold of the municipality. */
export type AssessmentMode =
  | 'comparison'
  | 'follow_up_costs';

/** Whether money moves the budget (KN/h) or not (KN/nh). */
export type BudgetEffect =
  | 'effective'
  | 'not_effective';

/** What authors write about the economics of a project. */
export type EconomicAssessmentInput = {
  /** What really happened. */
  actuals: Array<ActualYearInput>;
  /** The way that is planned or taken. */
  chosen?: EconomicOption | null | undefined;
  /** Key of a row of `discountRates`; never assumed. */
  discountRate?: string | null | undefined;
  /** WiBe E; empty where it does not matter. */
  external: Array<UtilityCriterionInput>;
  /** Comparison or follow-up costs. */
  mode: AssessmentMode;
  /** The ways, each once. */
  options: Array<OptionPlanInput>;
  /** WiBe Q of the chosen way. */
  quality: Array<UtilityCriterionInput>;
  /** ISO date on which the chosen way began to run. */
  startedOn?: string | null | undefined;
  /** Years after the year of the beginning. */
  years?: number | null | undefined;
};

/** A way to solve the task, the simplest first. */
export type EconomicOption =
  | 'ai_alone'
  | 'ai_consortium'
  | 'rule_based'
  | 'status_quo';

/** One way to solve the task. */
export type OptionPlanInput = {
  /** Which way. */
  option: EconomicOption;
  /** What it costs and brings. */
  payments: Array<PaymentInput>;
  /** Why it needs no calculation; empty while it does. */
  ruledOut: string;
};

/** An amount that falls due in every year of a span. */
export type PaymentInput = {
  /** Per year, never negative. */
  cents: number;
  /** Whether it moves the budget. */
  effect: BudgetEffect;
  /** First year; 0 is the year of the beginning. */
  firstYear: number;
  /** What it is for. */
  label: string;
  /** Last year. */
  lastYear: number;
  /** Cost or benefit. */
  side: PaymentSide;
};

/** Money that leaves or money that comes in. */
export type PaymentSide =
  | 'benefit'
  | 'cost';

/** The whole assessment as it stands on the page. */
export type SaveEconomicsInput = {
  /** What is written. */
  assessment: EconomicAssessmentInput;
  /** The version it was written on; 0 for the first save. */
  expectedVersion: number;
  /** The project. */
  projectId: string;
};

/** A criterion of the utility analysis. */
export type UtilityCriterionInput = {
  /** What is judged. */
  label: string;
  /** Points from 0 to 10; null while not judged. */
  points?: number | null | undefined;
  /** Weight; all weights add up to 100. */
  weight: number;
};

export type AssessmentWholeFragment = { mode: AssessmentMode, years: number | null, discountRate: string | null, chosen: EconomicOption | null, startedOn: string | null, options: Array<{ option: EconomicOption, ruledOut: string, payments: Array<{ label: string, side: PaymentSide, effect: BudgetEffect, cents: number, firstYear: number, lastYear: number }> }>, quality: Array<{ label: string, weight: number, points: number | null }>, external: Array<{ label: string, weight: number, points: number | null }>, actuals: Array<{ year: number, costEffective: number | null, costNotEffective: number | null, benefitEffective: number | null, benefitNotEffective: number | null }> };

export type EconomicsPageQueryVariables = Exact<{
  key: string;
}>;


export type EconomicsPageQuery = { project: { id: string, economics: { projectId: string, version: number, assessment: { mode: AssessmentMode, years: number | null, discountRate: string | null, chosen: EconomicOption | null, startedOn: string | null, options: Array<{ option: EconomicOption, ruledOut: string, payments: Array<{ label: string, side: PaymentSide, effect: BudgetEffect, cents: number, firstYear: number, lastYear: number }> }>, quality: Array<{ label: string, weight: number, points: number | null }>, external: Array<{ label: string, weight: number, points: number | null }>, actuals: Array<{ year: number, costEffective: number | null, costNotEffective: number | null, benefitEffective: number | null, benefitNotEffective: number | null }> } } | null } | null, discountRates: Array<{ key: string, rate: number, validFrom: string, superseded: boolean, source: string, sourceUrl: string, checkedOn: string }> };

export type SaveEconomicsMutationVariables = Exact<{
  input: SaveEconomicsInput;
}>;


export type SaveEconomicsMutation = { saveEconomics: { economics: { projectId: string, version: number, assessment: { mode: AssessmentMode, years: number | null, discountRate: string | null, chosen: EconomicOption | null, startedOn: string | null, options: Array<{ option: EconomicOption, ruledOut: string, payments: Array<{ label: string, side: PaymentSide, effect: BudgetEffect, cents: number, firstYear: number, lastYear: number }> }>, quality: Array<{ label: string, weight: number, points: number | null }>, external: Array<{ label: string, weight: number, points: number | null }>, actuals: Array<{ year: number, costEffective: number | null, costNotEffective: number | null, benefitEffective: number | null, benefitNotEffective: number | null }> } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const AssessmentWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EconomicAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"ruledOut"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"cents"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"external"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"costEffective"}},{"kind":"Field","name":{"kind":"Name","value":"costNotEffective"}},{"kind":"Field","name":{"kind":"Name","value":"benefitEffective"}},{"kind":"Field","name":{"kind":"Name","value":"benefitNotEffective"}}]}}]}}]} as unknown as DocumentNode<AssessmentWholeFragment, unknown>;
export const EconomicsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EconomicsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"economics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentWhole"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discountRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EconomicAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"ruledOut"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"cents"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"external"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"costEffective"}},{"kind":"Field","name":{"kind":"Name","value":"costNotEffective"}},{"kind":"Field","name":{"kind":"Name","value":"benefitEffective"}},{"kind":"Field","name":{"kind":"Name","value":"benefitNotEffective"}}]}}]}}]} as unknown as DocumentNode<EconomicsPageQuery, EconomicsPageQueryVariables>;
export const SaveEconomicsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveEconomics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveEconomicsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveEconomics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"economics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssessmentWhole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssessmentWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EconomicAssessment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"discountRate"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"ruledOut"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"cents"}},{"kind":"Field","name":{"kind":"Name","value":"firstYear"}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}},{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"external"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"actuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"costEffective"}},{"kind":"Field","name":{"kind":"Name","value":"costNotEffective"}},{"kind":"Field","name":{"kind":"Name","value":"benefitEffective"}},{"kind":"Field","name":{"kind":"Name","value":"benefitNotEffective"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SaveEconomicsMutation, SaveEconomicsMutationVariables>;