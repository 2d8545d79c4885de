import { MunicipalitiesModule } from '@allmende/municipalities-api';
import { DatabaseModule, declareConstraintProblem, declarePersonalParts } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { ProjectsModule } from '@allmende/projects-api';
import { Module } from '@nestjs/common';
import { CollectionEntryEntity } from './data/collection-entry.entity.js';
import { CollectionEntity } from './data/collection.entity.js';
import { Collections } from './data/collection.repository.js';
import { DISCOVERY_PARTS } from './data/personal-parts.js';
import { CollectionMutations } from './graphql/collection.mutations.js';
import { CollectionEntryFields, CollectionQueries } from './graphql/collection.queries.js';
import { CompareQueries } from './graphql/compare.queries.js';
import { ProjectSimilar } from './graphql/similar.queries.js';
import { ForgetDeletedCollectionsByClock } from './jobs/forget-deleted-collections.js';
import { ChangeCollections } from './use-cases/change-collections.js';
import { CompareProjects } from './use-cases/compare-projects.js';
import { FindSimilar } from './use-cases/find-similar.js';
import { ForgetDeletedCollections } from './use-cases/forget-deleted-collections.js';
import { ReadCollections } from './use-cases/read-collections.js';

declarePersonalParts(DISCOVERY_PARTS);
declareConstraintProblem('fk_collection_organisation', problem('ORGANISATION_UNKNOWN', 'organisationId'));

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const discoveryResolvers = [
  CompareQueries,
  CollectionQueries,
  CollectionEntryFields,
  CollectionMutations,
  ProjectSimilar,
] as const;

/** Compare, collect and be told: what helps to choose among what is shared. */
@Module({
  imports: [
    ProjectsModule,
    MunicipalitiesModule,
    DatabaseModule.withEntities([CollectionEntity, CollectionEntryEntity]),
  ],
  providers: [
    ...discoveryResolvers,
    ChangeCollections,
    Collections,
    CompareProjects,
    FindSimilar,
    ForgetDeletedCollections,
    ForgetDeletedCollectionsByClock,
    ReadCollections,
  ],
  exports: [ChangeCollections],
})
export class DiscoveryModule {}
