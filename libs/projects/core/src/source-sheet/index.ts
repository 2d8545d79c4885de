export * from './source-readiness.js';
export * from './source-sheet-part.js';
export * from './source-sheet.input.js';
export * from './source-sheet.js';
