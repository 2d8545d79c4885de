/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The deadline as the funder prints it, in German local time. */
export type CallDeadlineInput = {
  /** What must have happened by then. */
  kind: DeadlineKind;
  /** YYYY-MM-DD. */
  localDate: string;
  /** HH:MM; `24:00` is the end of the day. */
  localTime: string;
};

/** One answer to choose. */
export type CallOptionInput = {
  /** Stable key. */
  key: string;
  /** What people read. */
  label: LocalisedTextInput;
};

/** One question. */
export type CallQuestionInput = {
  /** An example answer. */
  example?: string | null | undefined;
  /** Why it is asked. */
  help?: LocalisedTextInput | null | undefined;
  /** Stable key. */
  key: string;
  /** How it is answered. */
  kind: QuestionKind;
  /** The question. */
  label: LocalisedTextInput;
  /** Characters at most. */
  maxLength?: number | null | undefined;
  /** The answers of a choice, two at least. */
  options?: Array<CallOptionInput> | null | undefined;
  /** Whether submission needs an answer. */
  required: boolean;
};

/** Questions that belong together. */
export type CallSectionInput = {
  /** Introduction. */
  help?: LocalisedTextInput | null | undefined;
  /** Stable key. */
  key: string;
  /** The questions in order. */
  questions: Array<CallQuestionInput>;
  /** Heading. */
  title: LocalisedTextInput;
};

/** A call as an editor enters it; it begins in preparation. */
export type CreateCallInput = {
  /** When it ends. */
  deadline: CallDeadlineInput;
  /** Keys of the design fields it funds. */
  fields: Array<string>;
  /** 2-digit Land keys; empty means the whole country. */
  lands: Array<string>;
  /** The programme. */
  programmeId: string;
  /** The form. */
  sections: Array<CallSectionInput>;
  /** 1: application at once; 2: sketch first. */
  stages: number;
  /** What this call is about. */
  summary: string;
  /** The money rules. */
  terms: FundingTermsInput;
  /** Title of the call. */
  title: string;
};

/** What must have happened by the deadline. */
export type DeadlineKind =
  | 'dispatch'
  | 'receipt'
  | 'upload';

/** The money rules of a call. */
export type FundingTermsInput = {
  /** Longest duration in months. */
  durationMaxMonths?: number | null | undefined;
  /** Raised rate for joint applications. */
  interMunicipalRateBp?: number | null | undefined;
  /** Largest grant. */
  maxGrant?: number | null | undefined;
  /** Smallest grant. */
  minGrant?: number | null | undefined;
  /** How many municipalities must carry costs. */
  minMunicipalities: number;
  /** Least own share in basis points. */
  minOwnShareBp: number;
  /** Funding rate in basis points. */
  rateBp: number;
};

/** A text in German and, where wanted, English. */
export type LocalisedTextInput = {
  /** German text. */
  de: string;
  /** English text. */
  en?: string | null | undefined;
};

/** How a question is answered. */
export type QuestionKind =
  | 'choice'
  | 'date'
  | 'long_text'
  | 'number'
  | 'text'
  | 'yes_no';

export type CallFormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CallFormChoicesQuery = { fundingProgrammes: Array<{ id: string, title: string, funder: string }>, lands: Array<{ key: string, name: string }> };

export type CreateCallMutationVariables = Exact<{
  input: CreateCallInput;
}>;


export type CreateCallMutation = { createCall: { call: { id: string, key: string, title: string } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };


export const CallFormChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallFormChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingProgrammes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CallFormChoicesQuery, CallFormChoicesQueryVariables>;
export const CreateCallDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCall"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCallInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateCallMutation, CreateCallMutationVariables>;