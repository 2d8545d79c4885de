export * from './gate.module.js';
export { Dossiers } from './use-cases/dossiers.js';
export { ExpireEvidence } from './use-cases/expire-evidence.js';
export { ReadPublicUses } from './use-cases/read-public-uses.js';
export { ReassessAfterMilestone } from './use-cases/reassess-after-milestone.js';
export { ReassessPools } from './use-cases/reassess-pools.js';
export { ReassessUse } from './use-cases/reassess-use.js';
export { type Replay, ReplayDecisions } from './use-cases/replay-decisions.js';
export { type SeedRelease, SeedReleases } from './use-cases/seed-releases.js';
