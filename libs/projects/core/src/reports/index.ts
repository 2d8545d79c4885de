export * from './error-report.js';
export * from './report-error.js';
export * from './report.input.js';
export * from './report.policy.js';
