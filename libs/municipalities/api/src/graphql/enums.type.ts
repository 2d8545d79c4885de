import {
  ASSOCIATION_KINDS,
  DISTRICT_KINDS,
  MUNICIPALITY_KINDS,
  MUNICIPALITY_SORTS,
  SIZE_CLASSES,
} from '@allmende/municipalities-core';
import { registerEnumType } from '@nestjs/graphql';

function enumOf<Key extends string>(keys: readonly Key[]): Readonly<Record<Key, Key>> {
  return Object.fromEntries(keys.map((key) => [key, key])) as Record<Key, Key>;
}

export const MunicipalityKindEnum = enumOf(MUNICIPALITY_KINDS);
export const DistrictKindEnum = enumOf(DISTRICT_KINDS);
export const AssociationKindEnum = enumOf(ASSOCIATION_KINDS);
export const MunicipalitySortEnum = enumOf(MUNICIPALITY_SORTS);
export const SizeClassEnum = enumOf(SIZE_CLASSES);

registerEnumType(MunicipalityKindEnum, {
  name: 'MunicipalityKind',
  description: 'What a unit of the register is, by its text mark.',
});
registerEnumType(DistrictKindEnum, {
  name: 'DistrictKind',
  description: 'What a unit on the level of the Kreise is.',
});
registerEnumType(AssociationKindEnum, {
  name: 'AssociationKind',
  description: 'Which kind of association it is.',
});
registerEnumType(MunicipalitySortEnum, {
  name: 'MunicipalitySort',
  description: 'By German alphabet, or the largest first.',
});
registerEnumType(SizeClassEnum, {
  name: 'SizeClass',
  description: 'By inhabitants: below 5,000, below 20,000, below 100,000, and above.',
});
