export { DiscoveryModule, discoveryResolvers } from './discovery.module.js';
export { ChangeCollections } from './use-cases/change-collections.js';
