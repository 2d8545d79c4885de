export { DiscoveryModule, discoveryResolvers } from './discovery.module.js';
