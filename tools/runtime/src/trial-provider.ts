import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

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

async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
