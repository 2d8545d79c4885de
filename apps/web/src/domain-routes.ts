import { routes as consortia } from '@allmende/consortia-web';
import { routes as funding } from '@allmende/funding-web';
import { routes as identity } from '@allmende/identity-web';
import { routes as insight } from '@allmende/insight-web';
import { routes as municipalities } from '@allmende/municipalities-web';
import { routes as notifications } from '@allmende/notifications-web';
import { routes as organisations } from '@allmende/organisations-web';
import { routes as oversight } from '@allmende/oversight-web';
import type { DomainRoutes } from '@allmende/platform-web';
import { routes as projects } from '@allmende/projects-web';
import { routes as exchange } from '@allmende/exchange-web';
import { routes as gate } from '@allmende/gate-web';
import { routes as discovery } from '@allmende/discovery-web';

/** All domains in the order of the house: a later one may fill the slots of an earlier one. */
export const DOMAINS: readonly DomainRoutes[] = [
  identity,
  municipalities,
  organisations,
  projects,
  consortia,
  funding,
  oversight,
  exchange,
  gate,
  discovery,
  insight,
  notifications,
];
