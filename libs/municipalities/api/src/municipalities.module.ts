import { DatabaseModule } from '@allmende/platform-api';
import { Module } from '@nestjs/common';
import { AssociationEntity } from './data/association.entity.js';
import { DistrictEntity } from './data/district.entity.js';
import { LandEntity } from './data/land.entity.js';
import { MunicipalityAtlas } from './data/municipality-atlas.js';
import { MunicipalityEntity } from './data/municipality.entity.js';
import { RegisterImportEntity } from './data/register-import.entity.js';
import { RegisterRepository } from './data/register.repository.js';
import { MunicipalityQueries } from './graphql/municipality.queries.js';
import { RegisterQueries } from './graphql/register.queries.js';
import { ApplyRegister } from './use-cases/apply-register.js';
import { BrowseMunicipalities } from './use-cases/browse-municipalities.js';
import { FindMunicipality } from './use-cases/find-municipality.js';
import { ImportRegister } from './use-cases/import-register.js';
import { LoadDemoRegion } from './use-cases/load-demo-region.js';
import { LoadRegisterSnapshot } from './use-cases/load-register-snapshot.js';
import { RemoveDemoRegion } from './use-cases/remove-demo-region.js';
import { ShowRegister } from './use-cases/show-register.js';
import { SuggestMunicipalities } from './use-cases/suggest-municipalities.js';

/** Every class with root fields of this domain. */
export const municipalitiesResolvers = [MunicipalityQueries, RegisterQueries] as const;

/** Who belongs to the network: the official register and the demo region beside it. */
@Module({
  imports: [
    DatabaseModule.withEntities([
      LandEntity,
      DistrictEntity,
      AssociationEntity,
      MunicipalityEntity,
      RegisterImportEntity,
    ]),
  ],
  providers: [
    ...municipalitiesResolvers,
    RegisterRepository,
    MunicipalityAtlas,
    ApplyRegister,
    LoadRegisterSnapshot,
    ImportRegister,
    LoadDemoRegion,
    RemoveDemoRegion,
    FindMunicipality,
    SuggestMunicipalities,
    BrowseMunicipalities,
    ShowRegister,
  ],
  exports: [MunicipalityAtlas, LoadRegisterSnapshot, ImportRegister, LoadDemoRegion, RemoveDemoRegion],
})
export class MunicipalitiesModule {}
