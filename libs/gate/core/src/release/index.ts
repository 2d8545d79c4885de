export * from './decide-gate.js';
export * from './gate-decision.js';
export * from './gate-override.js';
export * from './release-use.js';
export * from './replay-decision.js';
export * from './system-version.js';
