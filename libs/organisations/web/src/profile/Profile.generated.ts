/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Data of an office. */
export type AssetHeldInput = {
  /** Whether they are there. */
  availability: Availability;
  /** What they are called. */
  name: string;
};

/** Whether an office has something, could get it or is without it. */
export type Availability =
  | 'missing'
  | 'obtainable'
  | 'present';

/** Where software runs. */
export type ItOperation =
  | 'cloud'
  | 'it_provider'
  | 'own_data_centre';

/** A role or skill in an office. */
export type LocalRole =
  | 'ai_trained_staff'
  | 'data_protection'
  | 'data_steward'
  | 'geodata'
  | 'information_security'
  | 'it_administration'
  | 'process_owner'
  | 'procurement'
  | 'project_lead'
  | 'public_relations';

/** A list of names that are suggested. */
export type NameList =
  | 'data'
  | 'procedures'
  | 'providers';

/** Whether software of an office may run there. */
export type OperationHeldInput = {
  /** Whether it may. */
  availability: Availability;
  /** Where. */
  operation: ItOperation;
};

/** What an office says about itself; what is left out is unknown. */
export type OrganisationProfileContentInput = {
  /** Person-days a year for something new. */
  capacityDays?: number | null | undefined;
  /** Data. */
  data: Array<AssetHeldInput>;
  /** The communal IT provider; empty while not told. */
  itProvider: string;
  /** Where software may run. */
  operations: Array<OperationHeldInput>;
  /** Specialist procedures. */
  procedures: Array<ProcedureHeldInput>;
  /** Who else reads it. */
  readers: ProfileReaders;
  /** Roles and skills. */
  roles: Array<RoleHeldInput>;
};

/** What a person may do inside one organisation. */
export type OrganisationRole =
  | 'admin'
  | 'approver'
  | 'author'
  | 'coordinator'
  | 'reader'
  | 'signatory';

/** A specialist procedure (Fachverfahren) of an office. */
export type ProcedureHeldInput = {
  /** Whether it is in use. */
  availability: Availability;
  /** Whether it has an open interface; null is unknown. */
  hasInterface?: boolean | null | undefined;
  /** Its name. */
  name: string;
};

/** Who else reads the profile of an office. */
export type ProfileReaders =
  | 'network'
  | 'organisation';

/** Whether somebody in an office fills a role. */
export type RoleHeldInput = {
  /** Whether somebody does. */
  availability: Availability;
  /** Which role. */
  role: LocalRole;
};

/** The whole profile as it stands on the page. */
export type SaveOrganisationProfileInput = {
  /** What is said. */
  content: OrganisationProfileContentInput;
  /** The version it was written on; 0 for the first save. */
  expectedVersion: number;
  /** The organisation. */
  organisationId: string;
};

export type OfficeProfileFragment = { organisationId: string, version: number, savedAt: string | null, content: { readers: ProfileReaders, itProvider: string, capacityDays: number | null, operations: Array<{ operation: ItOperation, availability: Availability }>, procedures: Array<{ name: string, availability: Availability, hasInterface: boolean | null }>, data: Array<{ name: string, availability: Availability }>, roles: Array<{ role: LocalRole, availability: Availability }> } };

export type OfficeProfilePageQueryVariables = Exact<{
  id: string;
}>;


export type OfficeProfilePageQuery = { organisation: { id: string, name: string, ags: string | null, verified: boolean, viewerRoles: Array<OrganisationRole>, viewerMayWriteProfile: boolean, profile: { organisationId: string, version: number, savedAt: string | null, content: { readers: ProfileReaders, itProvider: string, capacityDays: number | null, operations: Array<{ operation: ItOperation, availability: Availability }>, procedures: Array<{ name: string, availability: Availability, hasInterface: boolean | null }>, data: Array<{ name: string, availability: Availability }>, roles: Array<{ role: LocalRole, availability: Availability }> } } | null } | null };

export type ProfileNamesQueryVariables = Exact<{
  list: NameList;
  text: string;
}>;


export type ProfileNamesQuery = { requirementNames: Array<string> };

export type SaveOfficeProfileMutationVariables = Exact<{
  input: SaveOrganisationProfileInput;
}>;


export type SaveOfficeProfileMutation = { saveOrganisationProfile: { profile: { organisationId: string, version: number, savedAt: string | null, content: { readers: ProfileReaders, itProvider: string, capacityDays: number | null, operations: Array<{ operation: ItOperation, availability: Availability }>, procedures: Array<{ name: string, availability: Availability, hasInterface: boolean | null }>, data: Array<{ name: string, availability: Availability }>, roles: Array<{ role: LocalRole, availability: Availability }> } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export const OfficeProfileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readers"}},{"kind":"Field","name":{"kind":"Name","value":"itProvider"}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"hasInterface"}}]}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityDays"}}]}}]}}]} as unknown as DocumentNode<OfficeProfileFragment, unknown>;
export const OfficeProfilePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficeProfilePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"viewerRoles"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayWriteProfile"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeProfile"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readers"}},{"kind":"Field","name":{"kind":"Name","value":"itProvider"}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"hasInterface"}}]}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityDays"}}]}}]}}]} as unknown as DocumentNode<OfficeProfilePageQuery, OfficeProfilePageQueryVariables>;
export const ProfileNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfileNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameList"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requirementNames"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}]}}]} as unknown as DocumentNode<ProfileNamesQuery, ProfileNamesQueryVariables>;
export const SaveOfficeProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveOfficeProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOrganisationProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveOrganisationProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OfficeProfile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MemberProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OfficeProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationProfile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readers"}},{"kind":"Field","name":{"kind":"Name","value":"itProvider"}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}},{"kind":"Field","name":{"kind":"Name","value":"hasInterface"}}]}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"availability"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacityDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MemberProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<SaveOfficeProfileMutation, SaveOfficeProfileMutationVariables>;