export * from './lineage.input.js';
export * from './lineage.js';
export * from './set-lineage.js';
