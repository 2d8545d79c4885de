import { stripUmlauts, transcribeUmlauts } from '@allmende/platform-core';

/** Words that say what an office is, not which one: two names that differ in them only are the same to a reader. */
const TITLES =
  /\b(?:stadt|gemeinde|markt|flecken|hansestadt|landeshauptstadt|kreisstadt|landkreis|kreis|amt|samtgemeinde|verbandsgemeinde|verwaltung|stadtverwaltung|gemeindeverwaltung|der|die|das|des|von|zu|am|an|im|in|e v|ev|gmbh|ag|kg)\b/g;

const CONFUSED: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  '8': 'b',
  i: 'l',
};

/** The name as an inattentive reader takes it: no titles, no marks, letters that look alike made one. */
export function skeletonOf(name: string): string {
  const plain = transcribeUmlauts(name.normalize('NFKC'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9\p{L}]+/gu, ' ');
  const own = plain.replace(TITLES, ' ').replace(/\s+/g, '');
  return (own === '' ? plain.replace(/\s+/g, '') : own)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[01358i]/g, (sign) => CONFUSED[sign] ?? sign);
}

/** True when the name mixes letters of several scripts, e.g. a Cyrillic `а` in a German name. */
export function mixesScripts(name: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
  return scripts.filter((script) => script.test(name)).length > 1;
}

/** True when a reader may take one name for the other: equal but for titles and look-alike letters, or one slip apart. */
export function looksLike(one: string, other: string): boolean {
  const left = skeletonOf(one);
  const right = skeletonOf(other);
  if (left === right || skeletonOf(stripUmlauts(one)) === skeletonOf(stripUmlauts(other))) return true;
  const shorter = Math.min(left.length, right.length);
  return shorter >= 6 && editDistance(left, right) <= (shorter >= 12 ? 2 : 1);
}

/** How many letters must be added, taken away, changed or swapped with their neighbour. */
export function editDistance(one: string, other: string): number {
  const table = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    table.push(current);
    for (let column = 1; column <= other.length; column += 1) {
      const changed = at(row - 1, column - 1) + Number(one[row - 1] !== other[column - 1]);
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = isSwap ? at(row - 2, column - 2) + 1 : Infinity;
      current.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, changed, swapped));
    }
  }
  return at(one.length, other.length);
}
