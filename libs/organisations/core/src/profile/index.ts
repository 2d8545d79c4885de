export * from './a-profile.js';
export * from './organisation-profile.input.js';
export * from './organisation-profile.js';
export * from './organisation-profile.policy.js';
export * from './save-organisation-profile.js';
