import { GateModule } from '@allmende/gate-api';
import { IdentityModule } from '@allmende/identity-api';
import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { DatabaseModule } from '@allmende/platform-api';
import { ProjectsModule } from '@allmende/projects-api';
import { Module } from '@nestjs/common';
import { ExchangeRunEntity } from './data/exchange-run.entity.js';
import { ExchangeRuns } from './data/exchange-run.repository.js';
import { ProjectDetailsEntity } from './data/project-details.entity.js';
import { ProjectDetails } from './data/project-details.repository.js';
import { DownloadCatalogue } from './downloads/download-catalogue.js';
import { DownloadEntry } from './downloads/download-entry.js';
import { ExchangeMutations } from './graphql/exchange.mutations.js';
import { ProjectExchangeQueries } from './graphql/exchange.queries.js';
import { ExportCatalogue } from './use-cases/export-catalogue.js';
import { ExportEntry } from './use-cases/export-entry.js';
import { FetchFile } from './use-cases/fetch-file.js';
import { GatherEntries } from './use-cases/gather-entries.js';
import { ImportEntries, ImportTraces } from './use-cases/import-entries.js';
import { KeepRun } from './use-cases/keep-run.js';
import { ReadProofs } from './use-cases/read-proofs.js';
import { ReadExchange } from './use-cases/read-exchange.js';
import { SaveExchangeDetails } from './use-cases/save-exchange-details.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const exchangeResolvers = [ProjectExchangeQueries, ExchangeMutations] as const;

/** Entries in the forms of other registers, and back. */
@Module({
  controllers: [DownloadCatalogue, DownloadEntry],
  imports: [
    GateModule,
    IdentityModule,
    MunicipalitiesModule,
    ProjectsModule,
    DatabaseModule.withEntities([ProjectDetailsEntity, ExchangeRunEntity]),
  ],
  providers: [
    ...exchangeResolvers,
    ExchangeRuns,
    ExportCatalogue,
    ExportEntry,
    FetchFile,
    GatherEntries,
    ImportEntries,
    ImportTraces,
    KeepRun,
    ProjectDetails,
    ReadExchange,
    ReadProofs,
    SaveExchangeDetails,
  ],
})
export class ExchangeModule {}
