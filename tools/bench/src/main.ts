import { runCommands } from '@allmende/tool-verify/kit';
import { gate } from './gate/gate.js';
import { list } from './list/list.js';
import { relevance } from './relevance/relevance.js';
import { search } from './search/search.js';
import { signIn } from './sign-in/sign-in.js';
import { solution } from './solution/solution.js';
import { start } from './start/start.js';
import { web } from './web/web.js';

const commands = [list, search, relevance, solution, web, start, signIn, gate];

// Nothing is awaited any more; after an interruption handles of ended programs would keep the process.
process.exit(await runCommands({ name: 'bench', commands }, process.argv.slice(2)));
