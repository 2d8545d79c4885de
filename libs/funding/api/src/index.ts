import { ApplicationMutations } from './graphql/application.mutations.js';
import { ApplicationQueries, ConsortiumApplications } from './graphql/application.queries.js';
import { CallQueries } from './graphql/call.queries.js';
import { ProgrammeMutations } from './graphql/programme.mutations.js';
import { SuggestedProgrammes } from './graphql/suggested-programmes.queries.js';

export * from './funding.module.js';
export * from './use-cases/manage-programmes.js';
export * from './use-cases/save-budget.js';
export * from './use-cases/save-section.js';
export * from './use-cases/start-application.js';
export * from './use-cases/submit-application.js';

/** All resolver classes of the domain, for emitting the schema. */
export const fundingResolvers = [
  CallQueries,
  SuggestedProgrammes,
  ProgrammeMutations,
  ApplicationQueries,
  ApplicationMutations,
  ConsortiumApplications,
] as const;
