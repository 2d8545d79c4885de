/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of the value promise. */
export type ActualValueInput = {
  /** When, an ISO date. */
  measuredOn?: string | null | undefined;
  /** The value that was reached. */
  value: string;
};

/** People a solution touches. */
export type AffectedGroupInput = {
  /** Who. */
  group: string;
  /** How they were heard. */
  participations: Array<ParticipationInput>;
};

/** What an office decided where the type leaves it open. */
export type AiSystemDecisionInput = {
  /** When, an ISO date. */
  decidedOn?: string | null | undefined;
  /** Who decided, an office or role. */
  office: string;
  /** Why. */
  reason: string;
  /** The answer. */
  reply?: AiSystemReply | null | undefined;
};

/** Whether it is an AI system. */
export type AiSystemReply =
  | 'no'
  | 'yes';

/** What the evaluation says of a criterion. */
export type CriterionOutcome =
  | 'met'
  | 'not_met'
  | 'open';

/** What became of data and logs at the end. */
export type DisposalRecordInput = {
  /** When, an ISO date. */
  disposedOn?: string | null | undefined;
  /** What was done. */
  record: string;
};

/** The report on a pilot. */
export type EvaluationInput = {
  /** When, an ISO date. */
  evaluatedOn?: string | null | undefined;
  /** Where it stands; empty where it is not published. */
  reportUrl: string;
  /** What it says. */
  summary: string;
};

/** Everything a project can show for itself. */
export type EvidenceContentInput = {
  /** What became of the promise. */
  actual: ActualValueInput;
  /** Whether it is an AI system. */
  aiSystem: AiSystemDecisionInput;
  /** What success means. */
  criteria: Array<SuccessCriterionInput>;
  /** The end of the data. */
  disposal: DisposalRecordInput;
  /** The screening for personal data. */
  dpia: ScreeningInput;
  /** The report. */
  evaluation: EvaluationInput;
  /** When the pilot measured first, an ISO date. */
  firstMeasuredOn?: string | null | undefined;
  /** The decision on funding. */
  funding: FundingDecisionInput;
  /** Those concerned. */
  groups: Array<AffectedGroupInput>;
  /** The years in operation. */
  monitoring: Array<MonitoringReportInput>;
  /** How it runs. */
  operation: OperatingModelInput;
  /** When the pilot ends, an ISO date. */
  pilotEndsOn?: string | null | undefined;
  /** Whose task is what. */
  responsibilities: Array<ResponsibilityInput>;
  /** The office that answers. */
  responsible: ResponsibleOfficeInput;
  /** The search for existing solutions. */
  reuseCheck: ReuseCheckInput;
  /** The simpler way. */
  simplerAlternative: SimplerAlternativeInput;
};

/** Another solution that was looked at. */
export type FoundSolutionInput = {
  /** What it is called. */
  name: string;
  /** Key of an entry of the network or an address outside. */
  reference: string;
  /** Why it was not taken. */
  whyNot: string;
};

/** The decision a funded project waits for. */
export type FundingDecisionInput = {
  /** When, an ISO date. */
  decidedOn?: string | null | undefined;
  /** File number or name of the decision. */
  reference: string;
  /** How far it is. */
  state?: FundingState | null | undefined;
};

/** How far funding is decided. */
export type FundingState =
  | 'applied'
  | 'approved'
  | 'early_start'
  | 'none';

/** What a year in operation showed. */
export type MonitoringReportInput = {
  /** What it showed. */
  finding: string;
  /** When, an ISO date. */
  reportedOn?: string | null | undefined;
  /** Which year. */
  year: number;
};

/** Who runs it and what that costs. */
export type OperatingModelInput = {
  /** Who runs it and how. */
  model: string;
  /** Budget of a year in euro cents. */
  yearlyCents?: number | null | undefined;
};

/** One occasion on which those concerned were heard. */
export type ParticipationInput = {
  /** How. */
  form: string;
  /** When, an ISO date. */
  heldOn?: string | null | undefined;
  /** What came of it. */
  outcome: string;
};

/** How close a source of data comes to a person. */
export type PersonalContent =
  | 'none'
  | 'personal'
  | 'pseudonymous'
  | 'special';

/** One row of the matrix of responsibilities: offices or roles, never names. */
export type ResponsibilityInput = {
  /** Who answers for it. */
  accountable: string;
  /** Who is asked. */
  consulted: string;
  /** Who is told. */
  informed: string;
  /** Who does it. */
  responsible: string;
  /** The task. */
  task: ResponsibilityTask;
};

/** A task of which somebody knows that it is theirs. */
export type ResponsibilityTask =
  | 'complain'
  | 'data'
  | 'decide'
  | 'operate'
  | 'oversee'
  | 'security';

/** The office that answers for a project, never a person. */
export type ResponsibleOfficeInput = {
  /** Its mailbox. */
  mailbox: string;
  /** Office or role. */
  role: string;
};

/** Where somebody looked for an existing solution. */
export type ReuseCheckInput = {
  /** What came of it. */
  conclusion: string;
  /** What was found. */
  found: Array<FoundSolutionInput>;
  /** Where. */
  places: string;
  /** When, an ISO date. */
  searchedOn?: string | null | undefined;
};

/** The whole evidence as it stands on the pages. */
export type SaveEvidenceInput = {
  /** What is written. */
  content: EvidenceContentInput;
  /** The version it was written on; 0 for the first save. */
  expectedVersion: number;
  /** The project. */
  projectId: string;
};

/** Whether an assessment under Art. 35 GDPR is needed. */
export type ScreeningInput = {
  /** When, an ISO date. */
  decidedOn?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The answer. */
  reply?: ScreeningReply | null | undefined;
};

/** What a screening answered; unknown carries no pilot. */
export type ScreeningReply =
  | 'no'
  | 'unknown'
  | 'yes';

/** The rule-based way that was weighed first. */
export type SimplerAlternativeInput = {
  /** What it would be. */
  alternative: string;
  /** What it would bring. */
  result: string;
  /** Why that is not enough. */
  whyNotEnough: string;
};

/** What success means, and what came out. */
export type SuccessCriterionInput = {
  /** When that was fixed, an ISO date. */
  fixedOn?: string | null | undefined;
  /** What is measured. */
  indicator: string;
  /** When, an ISO date. */
  measuredOn?: string | null | undefined;
  /** What the evaluation says. */
  outcome: CriterionOutcome;
  /** From which value on it is met. */
  threshold: string;
  /** The value that was measured. */
  value: string;
};

export type EvidenceWholeFragment = { firstMeasuredOn: string | null, pilotEndsOn: string | null, responsible: { role: string, mailbox: string }, reuseCheck: { searchedOn: string | null, places: string, conclusion: string, found: Array<{ name: string, reference: string, whyNot: string }> }, simplerAlternative: { alternative: string, result: string, whyNotEnough: string }, dpia: { reply: ScreeningReply | null, reason: string, decidedOn: string | null }, aiSystem: { reply: AiSystemReply | null, office: string, reason: string, decidedOn: string | null }, funding: { state: FundingState | null, reference: string, decidedOn: string | null }, groups: Array<{ group: string, participations: Array<{ form: string, heldOn: string | null, outcome: string }> }>, responsibilities: Array<{ task: ResponsibilityTask, responsible: string, accountable: string, consulted: string, informed: string }>, criteria: Array<{ indicator: string, threshold: string, fixedOn: string | null, outcome: CriterionOutcome, value: string, measuredOn: string | null }>, evaluation: { summary: string, reportUrl: string, evaluatedOn: string | null }, actual: { value: string, measuredOn: string | null }, operation: { model: string, yearlyCents: number | null }, monitoring: Array<{ year: number, finding: string, reportedOn: string | null }>, disposal: { record: string, disposedOn: string | null } };

export type EvidencePageQueryVariables = Exact<{
  key: string;
}>;


export type EvidencePageQuery = { project: { id: string, evidence: { projectId: string, version: number, content: { firstMeasuredOn: string | null, pilotEndsOn: string | null, responsible: { role: string, mailbox: string }, reuseCheck: { searchedOn: string | null, places: string, conclusion: string, found: Array<{ name: string, reference: string, whyNot: string }> }, simplerAlternative: { alternative: string, result: string, whyNotEnough: string }, dpia: { reply: ScreeningReply | null, reason: string, decidedOn: string | null }, aiSystem: { reply: AiSystemReply | null, office: string, reason: string, decidedOn: string | null }, funding: { state: FundingState | null, reference: string, decidedOn: string | null }, groups: Array<{ group: string, participations: Array<{ form: string, heldOn: string | null, outcome: string }> }>, responsibilities: Array<{ task: ResponsibilityTask, responsible: string, accountable: string, consulted: string, informed: string }>, criteria: Array<{ indicator: string, threshold: string, fixedOn: string | null, outcome: CriterionOutcome, value: string, measuredOn: string | null }>, evaluation: { summary: string, reportUrl: string, evaluatedOn: string | null }, actual: { value: string, measuredOn: string | null }, operation: { model: string, yearlyCents: number | null }, monitoring: Array<{ year: number, finding: string, reportedOn: string | null }>, disposal: { record: string, disposedOn: string | null } } } | null, sourceSheet: { projectId: string, content: { sources: Array<{ personalData: PersonalContent | null }> } } | null } | null };

export type SaveEvidenceMutationVariables = Exact<{
  input: SaveEvidenceInput;
}>;


export type SaveEvidenceMutation = { saveEvidence: { evidence: { projectId: string, version: number, content: { firstMeasuredOn: string | null, pilotEndsOn: string | null, responsible: { role: string, mailbox: string }, reuseCheck: { searchedOn: string | null, places: string, conclusion: string, found: Array<{ name: string, reference: string, whyNot: string }> }, simplerAlternative: { alternative: string, result: string, whyNotEnough: string }, dpia: { reply: ScreeningReply | null, reason: string, decidedOn: string | null }, aiSystem: { reply: AiSystemReply | null, office: string, reason: string, decidedOn: string | null }, funding: { state: FundingState | null, reference: string, decidedOn: string | null }, groups: Array<{ group: string, participations: Array<{ form: string, heldOn: string | null, outcome: string }> }>, responsibilities: Array<{ task: ResponsibilityTask, responsible: string, accountable: string, consulted: string, informed: string }>, criteria: Array<{ indicator: string, threshold: string, fixedOn: string | null, outcome: CriterionOutcome, value: string, measuredOn: string | null }>, evaluation: { summary: string, reportUrl: string, evaluatedOn: string | null }, actual: { value: string, measuredOn: string | null }, operation: { model: string, yearlyCents: number | null }, monitoring: Array<{ year: number, finding: string, reportedOn: string | null }>, disposal: { record: string, disposedOn: string | null } } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const EvidenceWholeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuseCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simplerAlternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotEnough"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dpia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aiSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"accountable"}},{"kind":"Field","name":{"kind":"Name","value":"consulted"}},{"kind":"Field","name":{"kind":"Name","value":"informed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"fixedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstMeasuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"pilotEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"disposedOn"}}]}}]}}]} as unknown as DocumentNode<EvidenceWholeFragment, unknown>;
export const EvidencePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidencePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceWhole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceSheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalData"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuseCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simplerAlternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotEnough"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dpia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aiSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"accountable"}},{"kind":"Field","name":{"kind":"Name","value":"consulted"}},{"kind":"Field","name":{"kind":"Name","value":"informed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"fixedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstMeasuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"pilotEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"disposedOn"}}]}}]}}]} as unknown as DocumentNode<EvidencePageQuery, EvidencePageQueryVariables>;
export const SaveEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceWhole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuseCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"whyNot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"simplerAlternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternative"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"whyNotEnough"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dpia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aiSystem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"}},{"kind":"Field","name":{"kind":"Name","value":"accountable"}},{"kind":"Field","name":{"kind":"Name","value":"consulted"}},{"kind":"Field","name":{"kind":"Name","value":"informed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"fixedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstMeasuredOn"}},{"kind":"Field","name":{"kind":"Name","value":"pilotEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"disposedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SaveEvidenceMutation, SaveEvidenceMutationVariables>;