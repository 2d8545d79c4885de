import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IdentityModule } from '@allmende/identity-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { freePort } from '@allmende/tool-runtime';
import { Browser } from './browser.js';

/** The API on a port of its own, set up with providers. */
export interface ProviderApi {
  readonly api: TestApi;
  readonly origin: string;
  newBrowser(): Browser;
  stop(): Promise<void>;
}

/** A free port, so that providers can be told the address before the API starts. */
export async function reserveOrigin(): Promise<string> {
  return `http://127.0.0.1:${await freePort()}`;
}

/** Starts the API at the address with a file of providers as the operators would write it. */
export async function startProviderApi(origin: string, providers: readonly object[]): Promise<ProviderApi> {
  const folder = mkdtempSync(join(tmpdir(), 'allmende-providers-'));
  const file = join(folder, 'providers.json');
  writeFileSync(file, JSON.stringify(providers));
  const config = { OIDC_PROVIDERS_FILE: file, PUBLIC_URL: origin };
  const api = await createTestApi({ modules: [IdentityModule], work: false, config });
  await api.app.listen(Number(new URL(origin).port), '127.0.0.1');
  return {
    api,
    origin,
    newBrowser: () => new Browser(new URL(origin)),
    stop: async () => {
      await api.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A provider as the operators write it down; on loopback, so with the flag for tests. */
export function written(key: string, issuer: string, more: object = {}): object {
  return {
    key,
    label: { de: `Landesportal ${key}`, en: `State portal ${key}` },
    issuer,
    clientId: 'allmende',
    clientSecret: 'a secret that only these two know',
    privateNetwork: true,
    ...more,
  };
}
