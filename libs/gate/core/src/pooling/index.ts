export * from './change-pool.js';
export * from './evaluation-pool.js';
export * from './joined-pool.js';
export * from './judge-counted-pool.js';
export * from './pool-part.js';
export * from './pool.input.js';
export * from './pool.policy.js';
