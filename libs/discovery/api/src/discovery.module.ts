import { ProjectsModule } from '@allmende/projects-api';
import { Module } from '@nestjs/common';
import { CompareQueries } from './graphql/compare.queries.js';
import { CompareProjects } from './use-cases/compare-projects.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const discoveryResolvers = [CompareQueries] as const;

/** Compare, collect and be told: what helps to choose among what is shared. */
@Module({
  imports: [ProjectsModule],
  providers: [...discoveryResolvers, CompareProjects],
})
export class DiscoveryModule {}
