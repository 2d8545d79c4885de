/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** For which organisation somebody says they speak. */
export type ClaimOrganisationInput = {
  /** The 8-digit key, for a municipality only. */
  ags?: string | null | undefined;
  /** The 5-digit key, for a Kreis only. */
  districtKey?: string | null | undefined;
  /** The web address of the imprint, for editors only. */
  imprintUrl?: string | null | undefined;
  /** What sort of organisation it is. */
  kind: OrganisationKind;
  /** The function mailbox of the office, not the address of a person. */
  mailbox: string;
  /** The name it is known by. */
  name: string;
  /** A document that speaks for it, brought in for the purpose `proof`; for editors only. */
  proofFileId?: string | null | undefined;
  /** What the person does there, for the editor who decides. */
  statement?: string;
};

/** How far it is settled that an organisation is who it says. */
export type ClaimStatus =
  | 'claimed'
  | 'rejected'
  | 'verified'
  | 'withdrawn';

/** What a unit on the level of the Kreise is. */
export type DistrictKind =
  | 'district'
  | 'independent_city'
  | 'regional_association'
  | 'rural_district'
  | 'urban_district';

/** What sort of office or body an organisation is. */
export type OrganisationKind =
  | 'association'
  | 'civil_society'
  | 'company'
  | 'district'
  | 'federation'
  | 'municipality'
  | 'network'
  | 'provider'
  | 'research'
  | 'state';

/** How it was shown: by the domain of a proven address, by the code of a letter, by an editor. */
export type VerificationMeans =
  | 'editor'
  | 'letter'
  | 'mail_domain';

export type ClaimOrganisationMutationVariables = Exact<{
  input: ClaimOrganisationInput;
}>;


export type ClaimOrganisationMutation = { claimOrganisation: { claim: { id: string, status: ClaimStatus, districtKey: string | null, statement: string, version: number, createdAt: string, organisation: { id: string, kind: OrganisationKind, name: string, ags: string | null, mailbox: string | null, verified: boolean, demo: boolean }, steps: Array<{ status: ClaimStatus, means: VerificationMeans | null, reason: string, evidence: string | null, occurredAt: string }>, letter: { id: string, orderedAt: string, expiresAt: string, attemptsLeft: number } | null, viewerCan: { confirm: boolean, decide: boolean } } | null, problems: Array<{ code: string, path: string, params: Array<{ name: string, value: string }> }> } };

export type ClaimableMunicipalitiesQueryVariables = Exact<{
  text: string;
}>;


export type ClaimableMunicipalitiesQuery = { suggestMunicipalities: Array<{ ags: string, name: string, nameSuffix: string | null, district: { name: string }, land: { name: string } }> };

export type ClaimedMunicipalityQueryVariables = Exact<{
  ags: string;
}>;


export type ClaimedMunicipalityQuery = { municipality: { ags: string, name: string, nameSuffix: string | null } | null };

export type ClaimableDistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimableDistrictsQuery = { districts: Array<{ key: string, name: string, kind: DistrictKind, land: { name: string } }> };


export const ClaimOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimOrganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimOrganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimProblem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"districtKey"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"orderedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"attemptsLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirm"}},{"kind":"Field","name":{"kind":"Name","value":"decide"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ClaimOrganisationMutation, ClaimOrganisationMutationVariables>;
export const ClaimableMunicipalitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimableMunicipalities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestMunicipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameSuffix"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"land"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimableMunicipalitiesQuery, ClaimableMunicipalitiesQueryVariables>;
export const ClaimedMunicipalityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimedMunicipality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ags"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ags"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ags"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameSuffix"}}]}}]}}]} as unknown as DocumentNode<ClaimedMunicipalityQuery, ClaimedMunicipalityQueryVariables>;
export const ClaimableDistrictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimableDistricts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"land"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimableDistrictsQuery, ClaimableDistrictsQueryVariables>;