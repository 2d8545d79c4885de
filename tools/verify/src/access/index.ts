export { askField, askRoute } from './cell.js';
export { COLUMNS } from './columns.js';
export { type RootField, rootFieldsOf } from './document.js';
export { type Ground, wireBody } from './ground.js';
export { differences, type Matrix, readMatrix, writeMatrix } from './matrix-file.js';
export type { Outcome } from './outcome.js';
export { brokenPromises } from './promises.js';
export { ROUTES, SCENARIOS } from './scenarios/index.js';
export { buildWorld, type World } from './world.js';
