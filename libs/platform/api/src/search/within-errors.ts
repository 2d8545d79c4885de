/**
 * True when at most so many letters must be put in, left out, changed or swapped with their neighbour to make one word the
 * other. Swapping counts once, as in Meilisearch: it is what fingers do most.
 */
export function isWithinErrors(one: string, other: string, errors: number): boolean {
  if (Math.abs(one.length - other.length) > errors) return false;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = nextRow(one, other, at, row, before);
    if (Math.min(...next) > errors) return false;
    before = row;
    row = next;
  }
  return (row[other.length] ?? errors + 1) <= errors;
}

/** How many errors lie between the first `at` letters of one word and each beginning of the other. */
function nextRow(
  one: string,
  other: string,
  at: number,
  row: readonly number[],
  before: readonly number[],
): readonly number[] {
  const cost = (list: readonly number[], index: number): number => list[index] ?? Number.POSITIVE_INFINITY;
  const next = [at];
  for (let j = 1; j <= other.length; j += 1) {
    const changed = cost(row, j - 1) + (one[at - 1] === other[j - 1] ? 0 : 1);
    const isSwapped = at > 1 && one[at - 1] === other[j - 2] && one[at - 2] === other[j - 1];
    const swapped = isSwapped ? cost(before, j - 2) + 1 : changed;
    next.push(Math.min(changed, swapped, cost(row, j) + 1, cost(next, j - 1) + 1));
  }
  return next;
}
