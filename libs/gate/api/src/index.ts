export * from './gate.module.js';
