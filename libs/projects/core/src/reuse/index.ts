export * from './deployment.js';
export * from './reuse-stage.js';
export * from './reuse-summary.js';
export * from './reuse.events.js';
export * from './reuse.input.js';
export * from './reuse.policy.js';
export * from './set-reuse-stage.js';
