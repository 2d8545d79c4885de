import { runCommands } from '@allmende/tool-verify/kit';
import { list } from './list/list.js';

const commands = [list];

// Nothing is awaited any more; after an interruption handles of ended programs would keep the process.
process.exit(await runCommands({ name: 'bench', commands }, process.argv.slice(2)));
