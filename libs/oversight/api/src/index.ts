export * from './oversight.module.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const oversightResolvers = [] as const;
