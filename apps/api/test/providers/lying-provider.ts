import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the provider says; a test replaces single claims with lies. */
export interface Lies {
  /** Claims of the ID token instead of the honest ones; `undefined` leaves one out. */
  claims: Record<string, unknown>;
  /** The issuer in the address of the way back. */
  iss: string | null;
  /** An error instead of a code. */
  error: string | null;
  /** Signs with a key it does not publish. */
  foreignKey: boolean;
  /** The issuer in the discovery document. */
  discovered: string | null;
}

const HONEST: Lies = { claims: {}, iss: null, error: null, foreignKey: false, discovered: null };

/** A provider that speaks the protocol and lies where a test tells it to. */
export class LyingProvider {
  private lies = HONEST;
  private readonly nonces = new Map<string, string>();
  private readonly own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });

  private constructor(
    private readonly server: Server,
    private readonly clientId: string,
    readonly issuer: string,
  ) {
    server.on('request', (request, response) => this.answer(request, response));
  }

  /** Starts one for a client. */
  static async start(clientId: string): Promise<LyingProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new LyingProvider(server, clientId, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  /** Tells these lies from now on, and in everything else the truth. */
  tell(lies: Partial<Lies>): void {
    this.lies = { ...HONEST, ...lies };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', this.issuer);
    const answers: Record<string, () => void> = {
      '/.well-known/openid-configuration': () => sendJson(response, this.discovery()),
      '/jwks': () => sendJson(response, { keys: [publicJwk(this.own.publicKey)] }),
      '/authorize': () => this.sendBack(url, response),
      '/token': () => void this.sendToken(request, response),
    };
    answers[url.pathname]?.();
  }

  private discovery(): object {
    return {
      issuer: this.lies.discovered ?? this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  private sendBack(url: URL, response: ServerResponse): void {
    const back = new URL(url.searchParams.get('redirect_uri') ?? '');
    const code = `code-${this.nonces.size}`;
    this.nonces.set(code, url.searchParams.get('nonce') ?? '');
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    back.searchParams.set('iss', this.lies.iss ?? this.issuer);
    if (this.lies.error === null) back.searchParams.set('code', code);
    else back.searchParams.set('error', this.lies.error);
    response.writeHead(302, { location: back.href }).end();
  }

  private async sendToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request) text += String(part);
    const nonce = this.nonces.get(new URLSearchParams(text).get('code') ?? '');
    const claims = { ...this.honestClaims(), nonce, ...this.lies.claims };
    const { privateKey } = this.lies.foreignKey ? this.foreign : this.own;
    const tokens = { access_token: 'a', token_type: 'Bearer', expires_in: 60 };
    sendJson(response, { ...tokens, id_token: signedToken(claims, privateKey) });
  }

  private honestClaims(): object {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: this.issuer,
      aud: this.clientId,
      sub: 'somebody',
      iat: now,
      exp: now + 300,
      auth_time: now,
      email: 'neu@musterstadt.example',
      email_verified: true,
      name: 'Nele Neu',
      groups: [],
    };
  }
}

function publicJwk(key: KeyObject): object {
  return { ...key.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' };
}

function signedToken(claims: object, key: KeyObject): string {
  const signed = `${encode({ alg: 'RS256', kid: 'k', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function sendJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
