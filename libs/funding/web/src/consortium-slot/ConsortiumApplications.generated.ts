/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The life of an application. */
export type ApplicationStatus =
  | 'application_submitted'
  | 'closed'
  | 'draft'
  | 'granted'
  | 'internal_review'
  | 'invited'
  | 'merged_into'
  | 'rejected'
  | 'report_submitted'
  | 'running'
  | 'sketch_rejected'
  | 'sketch_submitted'
  | 'withdrawn';

/** In preparation, open, closed. */
export type CallStatus =
  | 'closed'
  | 'draft'
  | 'open';

/** It forms until a second municipality has joined, is active then, and may be dissolved. */
export type ConsortiumStatus =
  | 'active'
  | 'dissolved'
  | 'forming';

/** What must have happened by the deadline. */
export type DeadlineKind =
  | 'dispatch'
  | 'receipt'
  | 'upload';

/** Who pays. */
export type FundingLevel =
  | 'eu'
  | 'federal'
  | 'foundation'
  | 'kreis'
  | 'land';

export type ConsortiumApplicationsQueryVariables = Exact<{
  key: string;
}>;


export type ConsortiumApplicationsQuery = { consortium: { id: string, status: ConsortiumStatus, viewerCan: { apply: boolean }, applications: Array<{ id: string, key: string, title: string, status: ApplicationStatus, updatedAt: string, submittedAt: string | null, call: { id: string, key: string, title: string, summary: string, status: CallStatus, stages: number, version: number, fields: Array<string>, lands: Array<string>, deadline: { kind: DeadlineKind, localDate: string, localTime: string, endsAt: string }, terms: { rateBp: number, interMunicipalRateBp: number | null, minGrant: number | null, maxGrant: number | null, minOwnShareBp: number, minMunicipalities: number, durationMaxMonths: number | null }, programme: { id: string, key: string, title: string, funder: string, level: FundingLevel, demo: boolean } } }> } };


export const ConsortiumApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsortiumApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consortium"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apply"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CallFacts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CallFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingCall"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"lands"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"localDate"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"interMunicipalRateBp"}},{"kind":"Field","name":{"kind":"Name","value":"minGrant"}},{"kind":"Field","name":{"kind":"Name","value":"maxGrant"}},{"kind":"Field","name":{"kind":"Name","value":"minOwnShareBp"}},{"kind":"Field","name":{"kind":"Name","value":"minMunicipalities"}},{"kind":"Field","name":{"kind":"Name","value":"durationMaxMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"funder"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}}]}}]} as unknown as DocumentNode<ConsortiumApplicationsQuery, ConsortiumApplicationsQueryVariables>;