import { writeFileSync } from 'node:fs';
import { type RealProvider, startRealProvider } from '@allmende/tool-runtime/trial-provider';

const KEY = 'musterland';
const CLIENT = { id: 'allmende', secret: 'a secret that only these two know' };
const port = Number(process.env['E2E_PROVIDER_PORT'] ?? 4399);

/** What the button on the sign-in page says. */
export const PROVIDER_NAME = 'Landesportal Musterland';

/** The group that stands for a task of the network. */
export const EDITORS = '/netz/redaktion';

/** Writes the file of providers for a system under test, as operators would; the provider itself starts later. */
export function writeProviders(file: string): void {
  const provider = {
    key: KEY,
    label: { de: PROVIDER_NAME, en: 'State portal Musterland' },
    issuer: `http://127.0.0.1:${port}`,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    scopes: ['openid', 'email', 'profile', 'groups'],
    privateNetwork: true,
    roles: [{ group: EDITORS, networkRole: 'editor' }],
  };
  writeFileSync(file, JSON.stringify([provider], null, 2));
}

/** Starts the provider that the file tells of, for the system at the address. */
export async function startProvider(origin: string): Promise<RealProvider> {
  return startRealProvider({ ...CLIENT, key: KEY, origin, port });
}
