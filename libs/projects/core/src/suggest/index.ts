export * from './suggest.js';
export * from './suggest.input.js';
