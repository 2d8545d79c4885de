import { createHash } from 'node:crypto';

/** A part of all ids, by what both stores agree on: the first letter of the hash of the id. */
export interface Shard {
  readonly name: string;
  readonly count: number;
  /** The same for the same ids, in whatever order they come. */
  readonly checksum: string;
}

const NAMES = [...'0123456789abcdef'];

/** Count and checksum of each of sixteen shards. */
export function shardsOf(ids: Iterable<string>): readonly Shard[] {
  const members = new Map<string, string[]>(NAMES.map((name) => [name, []]));
  for (const id of ids) members.get(hashOf(id).charAt(0))?.push(id);
  return [...members].map(([name, all]) => ({
    name,
    count: all.length,
    checksum: hashOf(all.sort().join('\n')).slice(0, 16),
  }));
}

/** The names of the shards that do not hold the same in both. */
export function differingShards(one: readonly Shard[], other: readonly Shard[]): readonly string[] {
  const checksums = new Map(other.map(({ name, checksum }) => [name, checksum]));
  return one.filter(({ name, checksum }) => checksums.get(name) !== checksum).map(({ name }) => name);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
