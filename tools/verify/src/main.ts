import { access } from './access/access.js';
import { audit } from './audit/audit.js';
import { documents } from './documents.js';
import { durability } from './durability/durability.js';
import { exchange } from './exchange/exchange.js';
import { gate } from './gate/gate.js';
import { index } from './index/index-verify.js';
import { journey } from './journey/journey.js';
import { runCommands } from './kit/index.js';
import { register } from './register.js';
import { shutdown } from './shutdown/shutdown.js';
import { statistics } from './statistics/statistics.js';

const commands = [
  register,
  access,
  journey,
  durability,
  index,
  shutdown,
  audit,
  documents,
  exchange,
  statistics,
  gate,
];

// Nothing is awaited any more; after an interruption handles of ended programs would keep the process.
process.exit(await runCommands({ name: 'verify', commands }, process.argv.slice(2)));
