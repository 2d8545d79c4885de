import { WhiteSpotQueries } from './graphql/white-spot.queries.js';

export * from './insight.module.js';
export * from './use-cases/read-white-spots.js';

/** All resolver classes of the domain, for emitting the schema. */
export const insightResolvers = [WhiteSpotQueries] as const;
