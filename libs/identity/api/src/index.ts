export { PasswordHasher } from './access/password-hasher.js';
export { SessionActorSource } from './access/session-actor-source.js';
export { PROVIDER_COOKIE } from './access/provider-cookie.js';
export { SESSION_COOKIE } from './access/session-cookie.js';
export { Memberships, type PersonAtTheDoor } from './data/membership.repository.js';
export { readSignInProviders } from './access/sign-in-providers.js';
export { organisationByAgs, organisationById } from './data/organisation-loader.js';
export { OrganisationDirectory } from './data/organisation.repository.js';
export { OrganisationStanding } from './data/organisation-standing.repository.js';
export { People, type Person } from './data/people.repository.js';
export { OrganisationKindEnum, OrganisationRoleEnum } from './graphql/enums.js';
export { OrganisationType, toOrganisation } from './graphql/organisation.type.js';
export { ViewerType } from './graphql/viewer.type.js';
export { IdentityModule, identityResolvers } from './identity.module.js';
export { AddMember } from './use-cases/add-member.js';
export { FoundOrganisation } from './use-cases/found-organisation.js';
export { GrantNetworkRole } from './use-cases/grant-network-role.js';
export { OpenSession } from './use-cases/open-session.js';
export { RegisterAccount } from './use-cases/register-account.js';
export {
  type AdministratorWish,
  type MadeAdministrator,
  MakeAdministrator,
} from './use-cases/make-administrator.js';
