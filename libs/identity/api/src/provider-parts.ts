import { ProviderConnections } from './access/provider-connections.js';
import { ProviderProtocol } from './access/provider-protocol.js';
import { SignInProviders } from './access/sign-in-providers.js';
import { AdministratorRecords } from './data/administrator.repository.js';
import { NetworkRoles } from './data/network-role.repository.js';
import { ProviderFlowEntity } from './data/provider-flow.entity.js';
import { ProviderFlows } from './data/provider-flow.repository.js';
import { ProviderIdentityEntity } from './data/provider-identity.entity.js';
import { ProviderIdentities } from './data/provider-identity.repository.js';
import { ProviderSessionEntity } from './data/provider-session.entity.js';
import { ProviderSignOutEntity } from './data/provider-sign-out.entity.js';
import { NetworkRoleMutations } from './graphql/network-role.mutations.js';
import { NetworkRoleQueries } from './graphql/network-role.queries.js';
import { SignInProviderMutations } from './graphql/sign-in-provider.mutations.js';
import { SignInProviderQueries } from './graphql/sign-in-provider.queries.js';
import { RemoveExpiredProviderFlows } from './jobs/remove-expired-provider-flows.js';
import { FindSignInWays } from './use-cases/find-sign-in-ways.js';
import { FinishProviderFlow } from './use-cases/finish-provider-flow.js';
import { LeaveProvider } from './use-cases/leave-provider.js';
import { LinkProvider } from './use-cases/link-provider.js';
import { LinkedProviders } from './use-cases/linked-providers.js';
import { ListSignInProviders } from './use-cases/list-sign-in-providers.js';
import { MakeAdministrator } from './use-cases/make-administrator.js';
import { EndSessionsOf } from './use-cases/end-sessions-of.js';
import { NetworkRoleDesk } from './use-cases/network-role-desk.js';
import { ReceiveProviderIdentity } from './use-cases/receive-provider-identity.js';
import { SignInByProvider } from './use-cases/sign-in-by-provider.js';
import { StartProviderFlow } from './use-cases/start-provider-flow.js';

/** What we keep about providers and the people they vouch for. */
export const PROVIDER_ENTITIES = [
  ProviderFlowEntity,
  ProviderIdentityEntity,
  ProviderSessionEntity,
  ProviderSignOutEntity,
] as const;

/** What clients see of providers and of the tasks for the network as a whole. */
export const PROVIDER_RESOLVERS = [
  NetworkRoleMutations,
  NetworkRoleQueries,
  SignInProviderMutations,
  SignInProviderQueries,
] as const;

/** Everything that signing in by a provider and the tasks of the network are made of; part of the identity module. */
export const PROVIDER_PARTS = [
  AdministratorRecords,
  FindSignInWays,
  FinishProviderFlow,
  LeaveProvider,
  LinkProvider,
  LinkedProviders,
  ListSignInProviders,
  MakeAdministrator,
  NetworkRoleDesk,
  EndSessionsOf,
  NetworkRoles,
  ProviderConnections,
  ProviderFlows,
  ProviderIdentities,
  ProviderProtocol,
  ReceiveProviderIdentity,
  RemoveExpiredProviderFlows,
  SignInByProvider,
  SignInProviders,
  StartProviderFlow,
] as const;
