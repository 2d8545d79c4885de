import { lookup as resolveName } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './public-address.js';

/** How names become addresses, and which may be asked; a test puts its own in place. */
export interface OutsideWays {
  resolve(name: string): Promise<readonly string[]>;
  isAllowed(address: string): boolean;
  readonly ports: readonly number[];
}

/** The real ways: the names of this machine's resolver, public addresses, the ports of the web. */
export const PUBLIC_WAYS: OutsideWays = {
  resolve: async (name) => (await resolveName(name, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  ports: [80, 443],
};

/** A name that leads, with one address or all, to where nobody from here may go. */
export class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';
}

/**
 * An agent that looks at the addresses of a name in the moment it connects and connects to what it looked at: a name that
 * answers otherwise a moment later changes nothing.
 */
export function checkedAgent(ways: OutsideWays, withinMs: number): Agent {
  const lookup: LookupFunction = (name, _options, done) => {
    checkedAddresses(ways, name).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
        done(null, found);
      },
      (error: unknown) => done(error as Error, []),
    );
  };
  return new Agent({
    connect: buildConnector({ lookup, timeout: withinMs }),
    headersTimeout: withinMs,
    bodyTimeout: withinMs,
    maxHeaderSize: 16_384,
    pipelining: 0,
  });
}

async function checkedAddresses(ways: OutsideWays, name: string): Promise<readonly string[]> {
  const addresses = await ways.resolve(name);
  if (addresses.length === 0) throw new Error(`${name} has no address`);
  if (!addresses.every((address) => ways.isAllowed(address))) throw new NotAllowedError(name);
  return addresses;
}
