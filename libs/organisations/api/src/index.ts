import { CLAIM_RESOLVERS } from './claims.module.js';

export * from './organisations.module.js';
export { ClaimOrganisation } from './use-cases/claim-organisation.js';
export { KeepMailDomains } from './use-cases/keep-mail-domains.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const organisationsResolvers = [...CLAIM_RESOLVERS] as const;
