import type { Scenarios } from '../scenario.js';
import { ACCOUNT } from './account.js';
import { CONSORTIA } from './consortia.js';
import { DISCOVERY } from './discovery.js';
import { EXCHANGE } from './exchange.js';
import { FACTORS, NETWORK } from './factors.js';
import { FUNDING } from './funding.js';
import { GATE } from './gate.js';
import { IDENTITY } from './identity.js';
import { MEMBERS } from './members.js';
import { MUNICIPALITIES } from './municipalities.js';
import { NEEDS } from './needs.js';
import { NOTIFICATIONS } from './notifications.js';
import { ORGANISATIONS } from './organisations.js';
import { OVERSIGHT } from './oversight.js';
import { PROJECTS } from './projects.js';

/** How every root field is asked. A new one gets its line in the file of its domain. */
export const SCENARIOS: Scenarios = {
  ...IDENTITY,
  ...ACCOUNT,
  ...FACTORS,
  ...NETWORK,
  ...MUNICIPALITIES,
  ...ORGANISATIONS,
  ...MEMBERS,
  ...PROJECTS,
  ...CONSORTIA,
  ...NEEDS,
  ...FUNDING,
  ...DISCOVERY,
  ...EXCHANGE,
  ...GATE,
  ...OVERSIGHT,
  ...NOTIFICATIONS,
};

export { ROUTES } from './routes.js';
