/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which kind of association it is. */
export type AssociationKind =
  | 'administrative_association'
  | 'administrative_community'
  | 'amt'
  | 'collective_municipality'
  | 'fulfilling_municipality'
  | 'joint_municipality'
  | 'parish_community';

/** What a unit on the level of the Kreise is. */
export type DistrictKind =
  | 'district'
  | 'independent_city'
  | 'regional_association'
  | 'rural_district'
  | 'urban_district';

/** What a unit of the register is, by its text mark. */
export type MunicipalityKind =
  | 'independent_city'
  | 'large_district_town'
  | 'market'
  | 'municipality'
  | 'town'
  | 'unincorporated_inhabited'
  | 'unincorporated_uninhabited'
  | 'urban_district';

/** By inhabitants: below 5,000, below 20,000, below 100,000, and above. */
export type SizeClass =
  | 'large_city'
  | 'medium_town'
  | 'rural_municipality'
  | 'small_town';

export type MunicipalityProfileQueryVariables = Exact<{
  key: string;
}>;


export type MunicipalityProfileQuery = { municipalityByKey: { ags: string, ars: string, key: string, name: string, nameSuffix: string | null, kind: MunicipalityKind, isMunicipality: boolean, population: number, areaHectares: number, postcode: string | null, lat: number | null, lon: number | null, pointEstimated: boolean, urbanisation: number | null, sizeClass: SizeClass, demo: boolean, validTo: string | null, land: { key: string, name: string }, district: { key: string, name: string, kind: DistrictKind, municipalityCount: number }, association: { key: string, name: string, kind: AssociationKind } | null, successor: { ags: string, key: string, name: string, district: { name: string } } | null } | null, registerState: { stateDate: string, source: string } };


export const MunicipalityProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MunicipalityProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalityByKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"ars"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameSuffix"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isMunicipality"}},{"kind":"Field","name":{"kind":"Name","value":"land"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"association"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"areaHectares"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"pointEstimated"}},{"kind":"Field","name":{"kind":"Name","value":"urbanisation"}},{"kind":"Field","name":{"kind":"Name","value":"sizeClass"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registerState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stateDate"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<MunicipalityProfileQuery, MunicipalityProfileQueryVariables>;