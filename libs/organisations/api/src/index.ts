import { memberResolvers } from './members.module.js';

export { Vacancies } from './data/vacancy.repository.js';
export { MembersModule } from './members.module.js';
export * from './organisations.module.js';
export { EndMembership } from './use-cases/end-membership.js';
export { InviteMember } from './use-cases/invite-member.js';
export { RequestMembership } from './use-cases/request-membership.js';
export { TidyInvitations } from './use-cases/tidy-invitations.js';

/** Every class of this domain with GraphQL fields; the schema is emitted from them. */
export const organisationsResolvers = [...memberResolvers] as const;
