import DataLoader from 'dataloader';

const loadersOfRequest = new WeakMap<object, Map<object, DataLoader<unknown, unknown>>>();

/** Fetches many at once; answers in the order of the keys, null for what is not there (or not visible). */
export type BatchFetch<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | null)[]>;

/**
 * The batch loader of one request. `owner` is any object that names the loader (usually the fetch function or the
 * repository); the same owner and request give the same loader, so equal keys are fetched once.
 */
export function loaderOf<Key, Value>(
  request: object,
  owner: object,
  fetch: BatchFetch<Key, Value>,
): DataLoader<Key, Value | null> {
  let loaders = loadersOfRequest.get(request);
  if (loaders === undefined) {
    loaders = new Map();
    loadersOfRequest.set(request, loaders);
  }
  let loader = loaders.get(owner);
  if (loader === undefined) {
    loader = new DataLoader<Key, Value | null>((keys) => fetch(keys)) as DataLoader<unknown, unknown>;
    loaders.set(owner, loader);
  }
  return loader as DataLoader<Key, Value | null>;
}

/** Puts rows into the order of the keys that asked for them. */
export function inOrderOf<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
