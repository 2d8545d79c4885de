/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** In preparation, open, closed. */
export type CallStatus =
  | 'closed'
  | 'draft'
  | 'open';

/** Whether other public money may be added. */
export type Cumulation =
  | 'allowed'
  | 'forbidden';

/** What must have happened by the deadline. */
export type DeadlineKind =
  | 'dispatch'
  | 'receipt'
  | 'upload';

/** Whether work may begin before the decision. */
export type EarlyStart =
  | 'forbidden'
  | 'on_request';

/** Anteil-, Festbetrags-, Fehlbedarfs- or Vollfinanzierung. */
export type FinancingKind =
  | 'deficit'
  | 'fixed_amount'
  | 'full'
  | 'proportionate';

/** Grant, loan or competition. */
export type FundingInstrument =
  | 'competition'
  | 'grant'
  | 'loan';

/** Who pays. */
export type FundingLevel =
  | 'eu'
  | 'federal'
  | 'foundation'
  | 'kreis'
  | 'land';

export type FundingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FundingPageQuery = { fundingCalls: Array<{ id: string, key: string, title: string, summary: string, status: CallStatus, stages: number, version: number, fields: Array<string>, lands: Array<string>, deadline: { kind: DeadlineKind, localDate: string, localTime: string, endsAt: string }, terms: { rateBp: number, interMunicipalRateBp: number | null, minGrant: number | null, maxGrant: number | null, minOwnShareBp: number, minMunicipalities: number, durationMaxMonths: number | null }, programme: { id: string, key: string, title: string, funder: string, level: FundingLevel, demo: boolean } }>, fundingProgrammes: Array<{ id: string, key: string, title: string, summary: string, funder: string, level: FundingLevel, instrument: FundingInstrument, financingKind: FinancingKind, earlyStart: EarlyStart, cumulation: Cumulation, bindingYears: number | null, sourceUrl: string | null, checkedAt: string | null, demo: boolean }> };

export type FundingPermissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FundingPermissionsQuery = { fundingPermissions: { manageProgrammes: boolean } };


export const FundingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingCalls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fundingProgrammes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"financingKind"}},{"kind":"Field","name":{"kind":"Name","value":"earlyStart"}},{"kind":"Field","name":{"kind":"Name","value":"cumulation"}},{"kind":"Field","name":{"kind":"Name","value":"bindingYears"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"lands"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"localDate"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"interMunicipalRateBp"}},{"kind":"Field","name":{"kind":"Name","value":"minGrant"}},{"kind":"Field","name":{"kind":"Name","value":"maxGrant"}},{"kind":"Field","name":{"kind":"Name","value":"minOwnShareBp"}},{"kind":"Field","name":{"kind":"Name","value":"minMunicipalities"}},{"kind":"Field","name":{"kind":"Name","value":"durationMaxMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]}}]} as unknown as DocumentNode<FundingPageQuery, FundingPageQueryVariables>;
export const FundingPermissionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manageProgrammes"}}]}}]}}]} as unknown as DocumentNode<FundingPermissionsQuery, FundingPermissionsQueryVariables>;