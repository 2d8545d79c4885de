export * from './notice.js';
export * from './notice-kind.js';
export * from './notice.input.js';
export * from './notice.policy.js';
export * from './notices-for.js';
