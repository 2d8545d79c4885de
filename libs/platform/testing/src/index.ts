export * from './actors.js';
export * from './create-test-api.js';
export * from './posted-mails.js';
export * from './test-database.js';
