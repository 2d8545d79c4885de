export * from './evaluation.input.js';
export * from './evaluation.js';
export * from './human-baseline.js';
export * from './judge-evaluation.js';
export * from './requirement.js';
export * from './read-counts.js';
export { MOST_ROWS, TOLD_PROBLEMS } from './csv-table.js';
