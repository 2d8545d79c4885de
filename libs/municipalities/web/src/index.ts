import type { DomainRoutes } from '@allmende/platform-web';

export * from './taxonomy/taxonomy.js';

export const routes: DomainRoutes = { area: 'municipalities', routes: [] };
