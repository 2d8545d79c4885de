import { ADMINISTRATION_WORDS } from './administration.js';
import { METHOD_WORDS } from './methods.js';
import { ORDER_AND_SOCIAL_WORDS } from './order-and-social.js';
import { TOWN_AND_NATURE_WORDS } from './town-and-nature.js';

export { EXACT_WORDS } from './exact-words.js';
export { NEIGHBOURS } from './neighbours.js';

/**
 * What a municipal search takes for the same: official and everyday words, abbreviations and English. A query with one word of
 * a group also finds the others. Curated by the network; a word stands in at most one group, the first one names it.
 */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = [
  ...METHOD_WORDS,
  ...ADMINISTRATION_WORDS,
  ...ORDER_AND_SOCIAL_WORDS,
  ...TOWN_AND_NATURE_WORDS,
];
