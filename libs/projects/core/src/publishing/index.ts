export * from './approval.js';
export * from './content-review.js';
export * from './decide-approval.js';
export * from './published-version.js';
export * from './publishing.events.js';
export * from './publishing.input.js';
export * from './publishing.policy.js';
