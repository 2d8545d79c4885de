export * from './concentration.js';
export * from './focus-indicator.js';
export * from './white-spot.js';
export * from './white-spot-table.js';
