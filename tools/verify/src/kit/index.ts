export { ArgumentError, type Arguments, readArguments } from './arguments.js';
export type { Command, Figure, Finding, Stage } from './command.js';
export { withDatabase } from './database.js';
export { GraphqlClient, RefusedError } from './graphql-client.js';
export {
  type OwnSystem,
  type OwnSystemOptions,
  ownDatabaseUrl,
  withPrograms,
  withServices,
  withSystem,
} from './own-system.js';
export { cpuSeconds, residentMegabytes } from './process-figures.js';
export { type Program, runCommands, usage } from './run-commands.js';
export { median, percentile, rounded } from './statistics.js';
