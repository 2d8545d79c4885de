export * from './change-collection.js';
export * from './collection.events.js';
export * from './collection.input.js';
export * from './collection.js';
export * from './collection.policy.js';
