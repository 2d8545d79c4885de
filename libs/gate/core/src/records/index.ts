export * from './evidence-kind.js';
export * from './evidence-kinds.js';
export * from './evidence-status.js';
export * from './evidence-type.js';
export * from './kinds/document-kinds.js';
export * from './kinds/measured-kinds.js';
export * from './kinds/people-kinds.js';
