export * from './inputs/risk-class.js';
export * from './inputs/risk-inputs.js';
export * from './records/index.js';
