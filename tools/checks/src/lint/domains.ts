import { readFileSync } from 'node:fs';

/** One domain of the network and the earlier domains it may stand on; the platform lies below all of them. */
export interface Domain {
  readonly name: string;
  readonly mayUse: readonly string[];
}

const FILE = new URL('../../domains.json', import.meta.url);

/** The domains in building order, from `tools/checks/domains.json`; the `domain` generator edits that list. */
export function readDomains(): readonly Domain[] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as readonly Domain[];
}
