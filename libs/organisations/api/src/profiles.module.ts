import { DatabaseModule } from '@allmende/platform-api';
import { Module } from '@nestjs/common';
import { OrganisationProfileEntity } from './data/organisation-profile.entity.js';
import { OrganisationProfiles } from './data/organisation-profile.repository.js';
import { KreisSeats } from './data/kreis-seats.js';
import { OrganisationProfileMutations } from './graphql/organisation-profile.mutations.js';
import { OrganisationProfileFields } from './graphql/organisation-profile.queries.js';
import { KeepOrganisationProfile } from './use-cases/keep-organisation-profile.js';

/** Every class of profiles with GraphQL fields. */
export const profileResolvers = [OrganisationProfileFields, OrganisationProfileMutations] as const;

/** What offices of municipalities say about themselves. */
@Module({
  imports: [DatabaseModule.withEntities([OrganisationProfileEntity])],
  providers: [...profileResolvers, KreisSeats, OrganisationProfiles, KeepOrganisationProfile],
  exports: [KreisSeats, OrganisationProfiles, KeepOrganisationProfile],
})
export class ProfilesModule {}
