export * from './audit.input.js';
export * from './audit.policy.js';
export * from './audit-object.js';
export * from './audit-subject.js';
export * from './audited-event.js';
export * from './check-chain.js';
export * from './seal-events.js';
