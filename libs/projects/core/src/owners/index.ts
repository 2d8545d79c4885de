export * from './change-owners.js';
export * from './co-owner.js';
export * from './owner.policy.js';
export * from './owner.input.js';
