import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { Browser, Visit } from './browser.js';

/** What the provider knows of one person. */
export interface Person {
  email: string;
  email_verified: boolean;
  name: string;
  groups: string[];
}

/** A real OpenID provider (certified library) on loopback, with people in groups. */
export interface RealProvider {
  readonly issuer: string;
  readonly people: Map<string, Person>;
  /** What it knows about its open sessions; emptied by a sign-out. */
  readonly signedOut: string[];
  stop(): Promise<void>;
}

/** Starts it for one client. */
export async function startRealProvider(client: {
  readonly id: string;
  readonly secret: string;
  readonly origin: string;
  readonly key: string;
  /** Any free one where it does not matter. */
  readonly port?: number;
}): Promise<RealProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(client.port ?? 0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Person>();
  const signedOut: string[] = [];
  const base = `${client.origin}/auth/oidc/${client.key}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${base}/callback`],
        post_logout_redirect_uris: [`${base}/sign-out-done`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
    pkce: { required: () => true },
    cookies: { keys: ['only for this test'] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, ...people.get(id) }),
    }),
  });
  provider.on('end_session.success', (context: { oidc: { session?: { accountId?: string } } }) => {
    signedOut.push(context.oidc.session?.accountId ?? 'somebody');
  });
  server.on('request', provider.callback());
  return { issuer, people, signedOut, stop: () => stopServer(server) };
}

/** Signs in at the provider's own page, where it asks for it, and agrees to everything. */
export async function passThrough(browser: Browser, visit: Visit, person: string): Promise<Visit> {
  let here = visit;
  for (let steps = 0; steps < 5; steps += 1) {
    const action = /<form[^>]*action="([^"]+)"/.exec(here.body)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(here.body)?.[1];
    if (action === undefined || prompt === undefined) return here;
    here = await browser.open(new URL(action, here.url), { prompt, login: person, password: 'any' });
  }
  return here;
}

/** Says yes to the sign-out at the provider's own page. */
export async function agreeToLeave(browser: Browser, visit: Visit): Promise<Visit> {
  const action = /action="([^"]+)"/.exec(visit.body)?.[1];
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(visit.body)?.[1];
  if (action === undefined || xsrf === undefined) return visit;
  return browser.open(new URL(action, visit.url), { xsrf, logout: 'yes' });
}

async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
