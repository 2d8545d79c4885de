import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { DatabaseModule, declarePersonalParts } from '@allmende/platform-api';
import { Module } from '@nestjs/common';
import { CLAIM_ENTITIES, CLAIM_PROVIDERS } from './claims.module.js';
import { ORGANISATIONS_PARTS } from './data/personal-parts.js';
import { MembersModule } from './members.module.js';
import { ProfilesModule } from './profiles.module.js';
import { ClaimOrganisation } from './use-cases/claim-organisation.js';
import { KeepMailDomains } from './use-cases/keep-mail-domains.js';

declarePersonalParts(ORGANISATIONS_PARTS);

/** Who speaks for whom: claims, verification, members, invitations, vacancies. */
@Module({
  imports: [
    MunicipalitiesModule,
    MembersModule,
    ProfilesModule,
    DatabaseModule.withEntities([...CLAIM_ENTITIES]),
  ],
  providers: [...CLAIM_PROVIDERS],
  exports: [ClaimOrganisation, KeepMailDomains, MembersModule, ProfilesModule],
})
export class OrganisationsModule {}
