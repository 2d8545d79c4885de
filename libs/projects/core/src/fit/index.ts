export * from './fit-of.js';
export * from './fit-peer.js';
export * from './requirements-part.js';
export * from './requirements.input.js';
export * from './requirements.js';
export * from './some-requirements.js';
