export * from './blocking-matrix.js';
export * from './checklist.js';
export * from './legal-milestone-dates.js';
export * from './matrix-conditions.js';
