import { slugify } from '@allmende/platform-core';

const WORDS_LENGTH = 60;
const SUFFIX_LENGTH = 6;

/**
 * A readable address part for a thing with a title: its slug and the last six characters of its id, whose chance keeps
 * two things with the same title apart.
 */
export function readableKey(title: string, id: string, fallback: string): string {
  const words = slugify(title).slice(0, WORDS_LENGTH).replace(/-+$/, '');
  return `${words === '' ? fallback : words}-${id.replaceAll('-', '').slice(-SUFFIX_LENGTH).toLowerCase()}`;
}
