/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What has happened that concerns the reader. */
export type NoticeKind =
  | 'application_review_begun'
  | 'application_started'
  | 'application_submitted'
  | 'application_withdrawn'
  | 'consortium_dissolved'
  | 'invitation_accepted'
  | 'invitation_declined'
  | 'invitation_expired'
  | 'invitation_received'
  | 'invitation_withdrawn'
  | 'lead_handed_over'
  | 'need_consent_asked'
  | 'need_consent_given'
  | 'need_suggested'
  | 'partner_left'
  | 'partner_role_changed'
  | 'project_approved'
  | 'project_co_owner_asked'
  | 'project_correction_asked'
  | 'project_error_answered'
  | 'project_error_overdue'
  | 'project_error_reported'
  | 'project_handed_in'
  | 'project_review_due'
  | 'project_sent_back'
  | 'reuse_confirmation_due'
  | 'reuse_lapsed'
  | 'reuse_noted'
  | 'reuse_reported'
  | 'sketch_submitted';

export type DeskInboxQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskInboxQuery = { unreadNoticeCount: number, myNotices: { nodes: Array<{ id: string, kind: NoticeKind, subject: string, organisationName: string, path: string, createdAt: string, readAt: string | null }> } };


export const DeskInboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskInbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadNoticeCount"}},{"kind":"Field","name":{"kind":"Name","value":"myNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]} as unknown as DocumentNode<DeskInboxQuery, DeskInboxQueryVariables>;