import {
  ACTOR_SOURCE,
  DatabaseModule,
  declareConstraintProblem,
  declarePersonalParts,
} from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { Global, Module } from '@nestjs/common';
import { ACCOUNT_ENTITIES, ACCOUNT_PROVIDERS, accountResolvers } from './account-parts.js';
import { PasswordHasher } from './access/password-hasher.js';
import { RequestActorSource } from './access/request-actor-source.js';
import { SessionActorSource } from './access/session-actor-source.js';
import { SessionRenewal } from './access/session-renewal.js';
import { TokenActorSource } from './access/token-actor-source.js';
import { AccountEntity } from './data/account.entity.js';
import { Accounts } from './data/account.repository.js';
import { ApiTokenEntity } from './data/api-token.entity.js';
import { ApiTokens } from './data/api-token.repository.js';
import { MembershipEntity } from './data/membership.entity.js';
import { Memberships } from './data/membership.repository.js';
import { NetworkRoleEntity } from './data/network-role.entity.js';
import { OrganisationEntity } from './data/organisation.entity.js';
import { OrganisationDirectory } from './data/organisation.repository.js';
import { OrganisationStanding } from './data/organisation-standing.repository.js';
import { IDENTITY_PARTS } from './data/personal-parts.js';
import { People } from './data/people.repository.js';
import { SessionEntity } from './data/session.entity.js';
import { Sessions } from './data/session.repository.js';
import { SignInAttemptEntity } from './data/sign-in-attempt.entity.js';
import { SignInAttempts } from './data/sign-in-attempt.repository.js';
import { ApiTokenMutations } from './graphql/api-token.mutations.js';
import { ApiTokenQueries } from './graphql/api-token.queries.js';
import { FACTOR_ENTITIES, FACTOR_PARTS, FACTOR_RESOLVERS } from './factor-parts.js';
import { IdentityMutations } from './graphql/identity.mutations.js';
import { IdentityQueries } from './graphql/identity.queries.js';
import { LookAfterTokens } from './jobs/look-after-tokens.js';
import { ProviderRoutes } from './http/provider-routes.js';
import { RemoveExpiredSignIns } from './jobs/remove-expired-sign-ins.js';
import { PROVIDER_ENTITIES, PROVIDER_PARTS, PROVIDER_RESOLVERS } from './provider-parts.js';
import { AddMember } from './use-cases/add-member.js';
import { AdmitSignIn } from './use-cases/admit-sign-in.js';
import { CheckPassword } from './use-cases/check-password.js';
import { CreateToken } from './use-cases/create-token.js';
import { FindOrganisations } from './use-cases/find-organisations.js';
import { FoundOrganisation } from './use-cases/found-organisation.js';
import { GrantNetworkRole } from './use-cases/grant-network-role.js';
import { ListDemoPeople } from './use-cases/list-demo-people.js';
import { ListTokens } from './use-cases/list-tokens.js';
import { OpenSession } from './use-cases/open-session.js';
import { ReadViewer } from './use-cases/read-viewer.js';
import { RegisterAccount } from './use-cases/register-account.js';
import { RevokeToken } from './use-cases/revoke-token.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { TellAboutToken } from './use-cases/tell-about-token.js';
import { WarnOfEndingTokens } from './use-cases/warn-of-ending-tokens.js';

declareConstraintProblem('uq_account_email', problem('EMAIL_TAKEN', 'email'));
declareConstraintProblem('uq_organisation_ags', problem('ORGANISATION_EXISTS', 'ags'));
declareConstraintProblem('fk_membership_account', problem('ACCOUNT_UNKNOWN', 'accountId'));
declareConstraintProblem('fk_membership_organisation', problem('ORGANISATION_UNKNOWN', 'organisationId'));
declareConstraintProblem(
  'fk_api_token_organisation',
  problem('TOKEN_ORGANISATION_NOT_YOURS', 'organisationId'),
);
declareConstraintProblem('ck_membership_role_of_kind', problem('ROLE_NOT_FOR_KIND', 'roles'));
declareConstraintProblem('fk_network_role_account', problem('ACCOUNT_UNKNOWN', 'accountId'));

declarePersonalParts(IDENTITY_PARTS);

/** All resolver classes of the domain; the schema is emitted from them without a database. */
export const identityResolvers = [
  IdentityQueries,
  IdentityMutations,
  ApiTokenQueries,
  ApiTokenMutations,
  ...accountResolvers,
  ...FACTOR_RESOLVERS,
  ...PROVIDER_RESOLVERS,
] as const;

const USE_CASES = [
  AddMember,
  AdmitSignIn,
  CheckPassword,
  CreateToken,
  FindOrganisations,
  FoundOrganisation,
  GrantNetworkRole,
  ListDemoPeople,
  ListTokens,
  OpenSession,
  ReadViewer,
  RegisterAccount,
  RevokeToken,
  SignIn,
  SignOut,
  TellAboutToken,
  WarnOfEndingTokens,
];

/** Who acts. Global because the guard of every root field asks it who sends the request. */
@Global()
@Module({
  imports: [
    DatabaseModule.withEntities([
      AccountEntity,
      OrganisationEntity,
      MembershipEntity,
      NetworkRoleEntity,
      SessionEntity,
      SignInAttemptEntity,
      ApiTokenEntity,
      ...ACCOUNT_ENTITIES,
      ...FACTOR_ENTITIES,
      ...PROVIDER_ENTITIES,
    ]),
  ],
  controllers: [ProviderRoutes],
  providers: [
    ...identityResolvers,
    ...USE_CASES,
    ...ACCOUNT_PROVIDERS,
    ...FACTOR_PARTS,
    ...PROVIDER_PARTS,
    Accounts,
    ApiTokens,
    LookAfterTokens,
    RequestActorSource,
    TokenActorSource,
    Memberships,
    OrganisationDirectory,
    OrganisationStanding,
    PasswordHasher,
    People,
    RemoveExpiredSignIns,
    SessionActorSource,
    Sessions,
    SessionRenewal,
    SignInAttempts,
    { provide: ACTOR_SOURCE, useExisting: RequestActorSource },
  ],
  exports: [
    ACTOR_SOURCE,
    SessionActorSource,
    Memberships,
    OrganisationDirectory,
    OrganisationStanding,
    People,
    AddMember,
    FoundOrganisation,
    GrantNetworkRole,
    OpenSession,
    RegisterAccount,
  ],
})
export class IdentityModule {}
