/** What a unit of the register is, by text mark 60–67 of GV100AD. */
export const MUNICIPALITY_KINDS = [
  'market',
  'independent_city',
  'urban_district',
  'town',
  'municipality',
  'unincorporated_inhabited',
  'unincorporated_uninhabited',
  'large_district_town',
] as const;
export type MunicipalityKind = (typeof MUNICIPALITY_KINDS)[number];

/** What a unit on the level of the Kreise is, by text mark 41–45. */
export const DISTRICT_KINDS = [
  'independent_city',
  'urban_district',
  'district',
  'rural_district',
  'regional_association',
] as const;
export type DistrictKind = (typeof DISTRICT_KINDS)[number];

/** Associations of municipalities by text mark 51–58; mark 50 means there is none. German: docs/glossary.md. */
export const ASSOCIATION_KINDS = [
  'amt',
  'joint_municipality',
  'collective_municipality',
  'administrative_community',
  'parish_community',
  'administrative_association',
  'fulfilling_municipality',
] as const;
export type AssociationKind = (typeof ASSOCIATION_KINDS)[number];

const OF_MUNICIPALITY: ReadonlyMap<string, MunicipalityKind> = new Map([
  ['60', 'market'],
  ['61', 'independent_city'],
  ['62', 'urban_district'],
  ['63', 'town'],
  ['64', 'municipality'],
  ['65', 'unincorporated_inhabited'],
  ['66', 'unincorporated_uninhabited'],
  ['67', 'large_district_town'],
]);

const OF_DISTRICT: ReadonlyMap<string, DistrictKind> = new Map([
  ['41', 'independent_city'],
  ['42', 'urban_district'],
  ['43', 'district'],
  ['44', 'rural_district'],
  ['45', 'regional_association'],
]);

const OF_ASSOCIATION: ReadonlyMap<string, AssociationKind | null> = new Map([
  ['50', null],
  ['51', 'amt'],
  ['52', 'joint_municipality'],
  ['53', 'collective_municipality'],
  ['54', 'administrative_community'],
  ['55', 'parish_community'],
  ['56', 'administrative_association'],
  ['58', 'fulfilling_municipality'],
]);

/** The kind behind a text mark of record type 60, undefined for an unknown mark. */
export function municipalityKindOf(mark: string): MunicipalityKind | undefined {
  return OF_MUNICIPALITY.get(mark);
}

/** The kind behind a text mark of record type 40, undefined for an unknown mark. */
export function districtKindOf(mark: string): DistrictKind | undefined {
  return OF_DISTRICT.get(mark);
}

/** The kind behind a text mark of record type 50: null for «without association», undefined for an unknown mark. */
export function associationKindOf(mark: string): AssociationKind | null | undefined {
  return OF_ASSOCIATION.get(mark);
}

/** The text mark that stands for a kind in a record of type 60. */
export function markOfMunicipality(kind: MunicipalityKind): string {
  return markIn(OF_MUNICIPALITY, kind);
}

/** The text mark that stands for a kind in a record of type 40. */
export function markOfDistrict(kind: DistrictKind): string {
  return markIn(OF_DISTRICT, kind);
}

/** The text mark that stands for a kind in a record of type 50. */
export function markOfAssociation(kind: AssociationKind | null): string {
  return markIn(OF_ASSOCIATION, kind);
}

/** False for unincorporated areas: they have a key but no council, so they never act in the network. */
export function isMunicipality(kind: MunicipalityKind): boolean {
  return kind !== 'unincorporated_inhabited' && kind !== 'unincorporated_uninhabited';
}

function markIn<Kind>(marks: ReadonlyMap<string, Kind>, kind: Kind): string {
  for (const [mark, candidate] of marks) if (candidate === kind) return mark;
  throw new RangeError(`no text mark for ${String(kind)}`);
}
