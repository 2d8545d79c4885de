export * from './gate.module.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const gateResolvers = [] as const;
