import type { UseKey } from '@allmende/gate-core';

/** Names a use in one text, as a loader compares keys. */
export function useKey({ projectId, organisationId }: UseKey): string {
  return `${projectId}:${organisationId}`;
}

/** The two ids of many keys, as two columns of one statement. */
export function idsOf(keys: readonly string[]): readonly [string[], string[]] {
  const parts = keys.map((key) => key.split(':'));
  return [parts.map(([projectId = '']) => projectId), parts.map(([, organisationId = '']) => organisationId)];
}

/** Rows by the use they belong to, in the order of the keys. */
export function groupedByUse<Row extends UseKey>(
  keys: readonly string[],
  rows: readonly Row[],
): readonly Row[][] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(useKey(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
