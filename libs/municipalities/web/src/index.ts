export { routes } from './routes.js';
export * from './taxonomy/taxonomy.js';
