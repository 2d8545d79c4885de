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

/** A new draft. */
export type CreateProjectInput = {
  /** The municipality, where the organisation is not one itself; eight digits. */
  ags?: string | null | undefined;
  /** What is known so far. */
  draft: ProjectDraftInput;
  /** The organisation in whose name. */
  organisationId: string;
  /** Key of an entry to begin with; what it says about the solution is taken over. */
  templateKey?: string | null | undefined;
};

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
export type DiscontinuationInput = {
  /** What others can learn from it. */
  lesson: string;
  /** The reason. */
  reason: DiscontinuationReason;
};

/** Why a project ended. */
export type DiscontinuationReason =
  | 'funding_ended'
  | 'legal'
  | 'no_value'
  | 'not_economic'
  | 'not_fair'
  | 'other'
  | 'replaced';

/** What a unit on the level of the Kreise is. */
export type DistrictKind =
  | 'district'
  | 'independent_city'
  | 'regional_association'
  | 'rural_district'
  | 'urban_district';

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

/** What an author writes. Left out stays as it is, null empties; nothing is required in a draft. */
export type ProjectDraftInput = {
  /** Action clusters it touches. */
  actionClusters?: Array<ActionCluster> | null | undefined;
  /** How; at most 5,000 characters. */
  approach?: string | null | undefined;
  /** The mailbox of an office. */
  contactMailbox?: string | null | undefined;
  /** Why it ended; with the state `discontinued`. */
  discontinuation?: DiscontinuationInput | null | undefined;
  /** Terms of use. */
  licence?: string | null | undefined;
  /** At most ten. */
  links?: Array<ProjectLinkInput> | null | undefined;
  /** In which role the municipality acts. */
  municipalRole?: MunicipalRole | null | undefined;
  /** The field it belongs to first. */
  primaryField?: DesignField | null | undefined;
  /** Which problem it answers; at most 5,000 characters. */
  problem?: string | null | undefined;
  /** At most three further fields. */
  secondaryFields?: Array<DesignField> | null | undefined;
  /** How it works. */
  solutionType?: SolutionType | null | undefined;
  /** How far it has come; only while it is a draft. */
  state?: LifecycleState | null | undefined;
  /** At most 400 characters. */
  summary?: string | null | undefined;
  /** At most 120 characters. */
  title?: string | null | undefined;
  /** What it promises to whom. */
  valuePromise?: ValuePromiseInput | null | undefined;
};

/** A further place to read. */
export type ProjectLinkInput = {
  /** What is there. */
  label: string;
  /** An http or https address. */
  url: string;
};

/** Who entered it. */
export type ProjectOrigin =
  | 'municipality'
  | 'public_source';

/** Whether others may read it. */
export type ProjectStatus =
  | 'draft'
  | 'published'
  | 'withdrawn';

/** By inhabitants: below 5,000, below 20,000, below 100,000, and above. */
export type SizeClass =
  | 'large_city'
  | 'medium_town'
  | 'rural_municipality'
  | 'small_town';

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

/** The promise; what is left out stays as it is. */
export type ValuePromiseInput = {
  /** The value before. */
  baseline?: string | null | undefined;
  /** For whom. */
  beneficiary?: Beneficiary | null | undefined;
  /** What is measured. */
  indicator?: string | null | undefined;
  /** The value aimed at. */
  target?: string | null | undefined;
};

export type CreateDraftMutationVariables = Exact<{
  input: CreateProjectInput;
}>;


export type CreateDraftMutation = { createProject: { project: { version: number, createdAt: string, secondaryFields: Array<DesignField>, actionClusters: Array<ActionCluster>, municipalRole: MunicipalRole | null, problem: string, approach: string, contactMailbox: string, vacantSince: string | null, licence: string, id: string, key: string, title: string, summary: string, state: LifecycleState, status: ProjectStatus, origin: ProjectOrigin, solutionType: SolutionType | null, primaryField: DesignField | null, publishedAt: string | null, updatedAt: string, stale: boolean, valuePromise: { beneficiary: Beneficiary | null, indicator: string, baseline: string, target: string }, links: Array<{ label: string, url: string }>, discontinuation: { reason: DiscontinuationReason, lesson: string } | null, source: { name: string, url: string, year: number | null, retrievedAt: string } | null, organisation: { id: string, name: string, verified: boolean, mailbox: string | null } | null, viewerCan: { edit: boolean, publish: boolean, withdraw: boolean, delete: boolean, changeState: boolean }, municipality: { ags: string, key: string, name: string, demo: boolean, sizeClass: SizeClass, lat: number | null, lon: number | null, district: { key: string, name: string, kind: DistrictKind }, land: { key: string, name: string } } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export type MunicipalitiesByNameQueryVariables = Exact<{
  text: string;
}>;


export type MunicipalitiesByNameQuery = { suggestMunicipalities: Array<{ ags: string, name: string, district: { name: string }, land: { name: string } }> };

export type TemplateTitleQueryVariables = Exact<{
  key: string;
}>;


export type TemplateTitleQuery = { project: { id: string, title: string } | null };


export const CreateDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectWhole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"sizeClass"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"land"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"solutionType"}},{"kind":"Field","name":{"kind":"Name","value":"primaryField"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectCard"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryFields"}},{"kind":"Field","name":{"kind":"Name","value":"actionClusters"}},{"kind":"Field","name":{"kind":"Name","value":"municipalRole"}},{"kind":"Field","name":{"kind":"Name","value":"valuePromise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"approach"}},{"kind":"Field","name":{"kind":"Name","value":"contactMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"discontinuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}},{"kind":"Field","name":{"kind":"Name","value":"changeState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<CreateDraftMutation, CreateDraftMutationVariables>;
export const MunicipalitiesByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalitiesByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"land"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MunicipalitiesByNameQuery, MunicipalitiesByNameQueryVariables>;
export const TemplateTitleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateTitle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<TemplateTitleQuery, TemplateTitleQueryVariables>;