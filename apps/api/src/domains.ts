import { identityResolvers, IdentityModule } from '@allmende/identity-api';
import { municipalitiesResolvers, MunicipalitiesModule } from '@allmende/municipalities-api';
import { organisationsResolvers, OrganisationsModule } from '@allmende/organisations-api';
import { projectsResolvers, ProjectsModule } from '@allmende/projects-api';
import { consortiaResolvers, ConsortiaModule } from '@allmende/consortia-api';
import { fundingResolvers, FundingModule } from '@allmende/funding-api';
import { oversightResolvers, OversightModule } from '@allmende/oversight-api';
import { insightResolvers, InsightModule } from '@allmende/insight-api';
import { notificationsResolvers, NotificationsModule } from '@allmende/notifications-api';
import { exchangeResolvers, ExchangeModule } from '@allmende/exchange-api';
import { gateResolvers, GateModule } from '@allmende/gate-api';
import { discoveryResolvers, DiscoveryModule } from '@allmende/discovery-api';

/** The domains of the network, lowest first; the generator for a new domain adds a line here. */
export const DOMAIN_MODULES = [
  IdentityModule,
  MunicipalitiesModule,
  OrganisationsModule,
  ProjectsModule,
  ConsortiaModule,
  FundingModule,
  OversightModule,
  ExchangeModule,
  GateModule,
  DiscoveryModule,
  InsightModule,
  NotificationsModule,
] as const;

/** Every class with root or added fields, from which the schema is emitted without a database. */
export const ALL_RESOLVERS = [
  ...identityResolvers,
  ...municipalitiesResolvers,
  ...organisationsResolvers,
  ...projectsResolvers,
  ...consortiaResolvers,
  ...fundingResolvers,
  ...oversightResolvers,
  ...exchangeResolvers,
  ...gateResolvers,
  ...discoveryResolvers,
  ...insightResolvers,
  ...notificationsResolvers,
] as const;
