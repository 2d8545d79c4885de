import { CLAIM_RESOLVERS } from './claims.module.js';
import { memberResolvers } from './members.module.js';
import { profileResolvers } from './profiles.module.js';

export { KreisSeats } from './data/kreis-seats.js';
export { OrganisationProfiles } from './data/organisation-profile.repository.js';
export { Vacancies } from './data/vacancy.repository.js';
export { MembersModule } from './members.module.js';
export * from './graphql/profile-enums.js';
export * from './organisations.module.js';
export { ProfilesModule } from './profiles.module.js';
export { ClaimOrganisation } from './use-cases/claim-organisation.js';
export { EndMembership } from './use-cases/end-membership.js';
export { InviteMember } from './use-cases/invite-member.js';
export { KeepOrganisationProfile } from './use-cases/keep-organisation-profile.js';
export { KeepMailDomains } from './use-cases/keep-mail-domains.js';
export { RequestMembership } from './use-cases/request-membership.js';
export { SeedMembers } from './use-cases/seed-members.js';
export { TidyInvitations } from './use-cases/tidy-invitations.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const organisationsResolvers = [...CLAIM_RESOLVERS, ...memberResolvers, ...profileResolvers] as const;
