/** GraphQL wants an object where the core has a list of keys: `['a', 'b']` becomes `{ a: 'a', b: 'b' }`. */
export function enumOf<Key extends string>(keys: readonly Key[]): Record<Key, Key> {
  return Object.fromEntries(keys.map((key) => [key, key])) as Record<Key, Key>;
}
