const AT_ONCE = 8;

/**
 * Asks on a connection of its own: between two questions seconds of validating pass, in which the server closes one that idles
 * while nobody here is free to notice.
 */
export async function fetchAnew(url: string): Promise<Response> {
  return fetch(url, { headers: { connection: 'close' } });
}

/** The text at an address of the export, or why there is none. */
export async function fetchText(url: string): Promise<string> {
  const answer = await fetchAnew(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
  return answer.text();
}

/** Does the work for all of a list, a few at once. */
export async function forEachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))));
  }
  return results;
}
