import { AVAILABILITIES, IT_OPERATIONS, LOCAL_ROLES, PROFILE_READERS } from '@allmende/organisations-core';
import { enumOf } from '@allmende/platform-api';
import { registerEnumType } from '@nestjs/graphql';

export const AvailabilityEnum = enumOf(AVAILABILITIES);
export const ItOperationEnum = enumOf(IT_OPERATIONS);
export const LocalRoleEnum = enumOf(LOCAL_ROLES);
export const ProfileReadersEnum = enumOf(PROFILE_READERS);

registerEnumType(AvailabilityEnum, {
  name: 'Availability',
  description: 'Whether an office has something, could get it or is without it.',
});
registerEnumType(ItOperationEnum, { name: 'ItOperation', description: 'Where software runs.' });
registerEnumType(LocalRoleEnum, { name: 'LocalRole', description: 'A role or skill in an office.' });
registerEnumType(ProfileReadersEnum, {
  name: 'ProfileReaders',
  description: 'Who else reads the profile of an office.',
});
