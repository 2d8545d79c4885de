export { type Ask, sha256, walkChain, type WalkedChain } from './data/walk-chain.js';
export * from './oversight.module.js';
export { CheckTrail } from './use-cases/check-trail.js';
export { SealTrail } from './use-cases/seal-trail.js';
