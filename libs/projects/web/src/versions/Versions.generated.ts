/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One of the 12 action clusters across all fields. */
export type ActionCluster =
  | 'acceptance'
  | 'competence'
  | 'cooperation'
  | 'data'
  | 'economy_efficiency'
  | 'ethics'
  | 'experimentation'
  | 'fairness_quality'
  | 'law'
  | 'participation'
  | 'strategy'
  | 'sustainability';

/** For whom a solution promises a value. */
export type Beneficiary =
  | 'administration'
  | 'citizens'
  | 'community';

/** A field that authors write. */
export type ContentField =
  | 'actionClusters'
  | 'approach'
  | 'contactMailbox'
  | 'discontinuation'
  | 'licence'
  | 'links'
  | 'municipalRole'
  | 'primaryField'
  | 'problem'
  | 'secondaryFields'
  | 'solutionType'
  | 'state'
  | 'summary'
  | 'title'
  | 'valuePromise';

/** One of the 17 design fields in which municipalities act. */
export type DesignField =
  | 'administration'
  | 'building_housing'
  | 'care'
  | 'civil_society'
  | 'culture_sport'
  | 'economy'
  | 'education'
  | 'environment'
  | 'health'
  | 'internal_services'
  | 'mobility'
  | 'planning'
  | 'politics'
  | 'public_safety'
  | 'social'
  | 'utilities'
  | 'youth_family';

/** Why a project ended. */
export type DiscontinuationReason =
  | 'funding_ended'
  | 'legal'
  | 'no_value'
  | 'not_economic'
  | 'not_fair'
  | 'other'
  | 'replaced';

/** How far a project has come. */
export type LifecycleState =
  | 'concept'
  | 'discontinued'
  | 'idea'
  | 'operation'
  | 'pilot';

/** In which role the municipality acts. */
export type MunicipalRole =
  | 'enabler'
  | 'funder'
  | 'regulator'
  | 'user';

/** Who entered it. */
export type ProjectOrigin =
  | 'municipality'
  | 'public_source';

/** Whether others may read it. */
export type ProjectStatus =
  | 'draft'
  | 'published'
  | 'withdrawn';

/** How a solution works. */
export type SolutionType =
  | 'generative'
  | 'hybrid'
  | 'ml'
  | 'optimisation'
  | 'perception'
  | 'rpa'
  | 'rule_based'
  | 'simulation'
  | 'statistical';

/** Why a version came to be: published, or changed while it was public. */
export type VersionOccasion =
  | 'published'
  | 'revised';

export type VersionHeadFragment = { number: number, occasion: VersionOccasion, secondPair: boolean, changed: Array<ContentField>, publishedAt: string };

export type VersionTextFragment = { title: string, summary: string, state: LifecycleState, primaryField: DesignField | null, secondaryFields: Array<DesignField>, actionClusters: Array<ActionCluster>, solutionType: SolutionType | null, municipalRole: MunicipalRole | null, problem: string, approach: string, contactMailbox: string, licence: string, discontinuation: { reason: DiscontinuationReason, lesson: string } | null, valuePromise: { beneficiary: Beneficiary | null, indicator: string, baseline: string, target: string }, links: Array<{ label: string, url: string }> };

export type VersionsOfSolutionQueryVariables = Exact<{
  key: string;
  first: number;
  after?: string | null | undefined;
}>;


export type VersionsOfSolutionQuery = { project: { id: string, key: string, title: string, status: ProjectStatus, origin: ProjectOrigin, municipality: { ags: string, demo: boolean }, versions: { nodes: Array<{ number: number, occasion: VersionOccasion, secondPair: boolean, changed: Array<ContentField>, publishedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CompareVersionsQueryVariables = Exact<{
  key: string;
  older: number;
  newer: number;
}>;


export type CompareVersionsQuery = { project: { id: string, older: { title: string, summary: string, state: LifecycleState, primaryField: DesignField | null, secondaryFields: Array<DesignField>, actionClusters: Array<ActionCluster>, solutionType: SolutionType | null, municipalRole: MunicipalRole | null, problem: string, approach: string, contactMailbox: string, licence: string, discontinuation: { reason: DiscontinuationReason, lesson: string } | null, valuePromise: { beneficiary: Beneficiary | null, indicator: string, baseline: string, target: string }, links: Array<{ label: string, url: string }> } | null, newer: { title: string, summary: string, state: LifecycleState, primaryField: DesignField | null, secondaryFields: Array<DesignField>, actionClusters: Array<ActionCluster>, solutionType: SolutionType | null, municipalRole: MunicipalRole | null, problem: string, approach: string, contactMailbox: string, licence: string, discontinuation: { reason: DiscontinuationReason, lesson: string } | null, valuePromise: { beneficiary: Beneficiary | null, indicator: string, baseline: string, target: string }, links: Array<{ label: string, url: string }> } | null } | null };

export const VersionHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"secondPair"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<VersionHeadFragment, unknown>;
export const VersionTextFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"discontinuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryField"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryFields"}},{"kind":"Field","name":{"kind":"Name","value":"actionClusters"}},{"kind":"Field","name":{"kind":"Name","value":"solutionType"}},{"kind":"Field","name":{"kind":"Name","value":"municipalRole"}},{"kind":"Field","name":{"kind":"Name","value":"valuePromise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"approach"}},{"kind":"Field","name":{"kind":"Name","value":"contactMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]} as unknown as DocumentNode<VersionTextFragment, unknown>;
export const VersionsOfSolutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionsOfSolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"secondPair"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]} as unknown as DocumentNode<VersionsOfSolutionQuery, VersionsOfSolutionQueryVariables>;
export const CompareVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompareVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"older"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"newer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"older"},"name":{"kind":"Name","value":"versionContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"older"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionText"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"newer"},"name":{"kind":"Name","value":"versionContent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"newer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionText"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionText"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"discontinuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryField"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryFields"}},{"kind":"Field","name":{"kind":"Name","value":"actionClusters"}},{"kind":"Field","name":{"kind":"Name","value":"solutionType"}},{"kind":"Field","name":{"kind":"Name","value":"municipalRole"}},{"kind":"Field","name":{"kind":"Name","value":"valuePromise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"approach"}},{"kind":"Field","name":{"kind":"Name","value":"contactMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]} as unknown as DocumentNode<CompareVersionsQuery, CompareVersionsQueryVariables>;