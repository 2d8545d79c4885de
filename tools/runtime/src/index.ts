export { PROJECT_ROOT, type ProgramName } from './app-programs.ts';
export { findMeilisearch, LocalMeilisearch, type LocalMeilisearchOptions } from './local-meilisearch.ts';
export { withLocalDatabase } from './local-database.ts';
export { LocalPostgres, type LocalPostgresOptions } from './local-postgres.ts';
export type { NodeProcess } from './node-process.ts';
export { freePort, waitFor } from './ports.ts';
export { StartProblem, type ProblemCode } from './start-problem.ts';
export {
  attachTestServices,
  OwnedTestServices,
  startTestServices,
  TEST_SERVICES_VARIABLE,
  type EngineCoordinates,
  TestServices,
  type TestServicesOptions,
} from './test-services.ts';
export { type RunningSystem, startSystem, type SystemOptions } from './test-system.ts';
