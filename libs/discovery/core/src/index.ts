export * from './compare/chosen-keys.js';
export * from './compare/row-difference.js';
export * from './collections/index.js';
export * from './similar/similar.js';
