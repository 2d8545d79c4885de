import type { DomainRoutes } from '@allmende/platform-web';

export const routes: DomainRoutes = { area: 'projects', routes: [] };
