/** Invented uses and their papers, for demo content, tests and checks. Not part of `index.ts`, so that no page of the site carries them. */
export * from './evaluation/an-evaluation.js';
export * from './inputs/some-inputs.js';
export * from './records/some-records.js';
export * from './release/random-histories.js';
export { INVARIANTS } from './release/gate-invariants.js';
