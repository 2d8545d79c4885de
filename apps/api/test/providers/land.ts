import { type RealProvider, startRealProvider } from '@allmende/tool-runtime/trial-provider';
import { FoundOrganisation } from '@allmende/identity-api';
import { jest } from '@jest/globals';
import type { Browser, Visit } from './browser.js';
import { type ProviderApi, reserveOrigin, startProviderApi, written } from './provider-api.js';
import { passThrough } from './real-provider.js';

/** The way to the provider of the invented Land. */
export const START = '/auth/oidc/land/start';

/** A town whose people sign in by the provider of their Land, and a second provider that does not answer. */
export interface Land {
  readonly system: ProviderApi;
  readonly provider: RealProvider;
  signIn(browser: Browser, person: string, address?: string): Promise<Visit>;
  stop(): Promise<void>;
}

/** Starts both; jana, ole and rike are known to the provider only. */
export async function startLand(): Promise<Land> {
  // The provider's library explains itself at length when it is started with its defaults.
  for (const level of ['info', 'warn'] as const)
    jest.spyOn(console, level).mockImplementation(() => undefined);
  const origin = await reserveOrigin();
  const secret = 'a secret that only these two know';
  const provider = await startRealProvider({ id: 'allmende', secret, origin, key: 'land' });
  const system = await startProviderApi(origin, [
    written('land', provider.issuer, {
      scopes: ['openid', 'email', 'profile', 'groups'],
      roles: [
        { group: '/wattenau/autoren', organisation: { ags: '99001001' }, roles: ['author', 'reader'] },
        { group: '/wattenau/leitung', organisation: { ags: '99001001' }, roles: ['approver'] },
        { group: '/fort', organisation: { ags: '99009999' }, roles: ['reader'] },
        { group: '/redaktion', networkRole: 'editor' },
      ],
    }),
    written('fern', 'http://127.0.0.1:9', { mailDomains: ['fern.example'] }),
  ]);
  const town = { kind: 'municipality', name: 'Stadt Wattenau', ags: '99001001', verified: true } as const;
  await system.api.get(FoundOrganisation).run(town);
  const people = [
    ['jana', ['/wattenau/autoren', '/redaktion', '/fort']],
    ['ole', []],
    ['rike', ['/wattenau/autoren']],
  ] as const;
  for (const [id, groups] of people) {
    const email = `${id}@wattenau.example`;
    provider.people.set(id, { email, email_verified: true, name: `${id} aus Wattenau`, groups: [...groups] });
  }
  return {
    system,
    provider,
    signIn: async (browser, person, address = START) =>
      passThrough(browser, await browser.open(address), person),
    stop: async () => {
      await system.stop();
      await provider.stop();
    },
  };
}

/** Why the way ended, null when it ended well. */
export function errorOf(visit: Visit): string | null {
  return visit.url.searchParams.get('fehler');
}
