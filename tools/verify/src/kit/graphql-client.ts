import { Agent, request } from 'node:http';

const SESSION_COOKIE = '__Host-allmende';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** An answer of the api that is not what was asked for. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** Somebody who talks to the public API: a visitor, or a person after `signIn`. Connections stay open. */
export class GraphqlClient {
  private cookie: string | undefined;
  private readonly agent: Agent;

  constructor(
    private readonly apiUrl: string,
    connections = 1,
    private readonly timeoutMs = 30_000,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** The data of the answer; any error in it is thrown. */
  async query<Result>(query: string, variables: Record<string, unknown> = {}): Promise<Result> {
    const { status, body } = await this.send('/graphql', JSON.stringify({ query, variables }));
    const answer = readAnswer<Result>(status, body);
    if (answer.errors !== undefined || answer.data == null) {
      throw new RefusedError(
        `${status}: ${JSON.stringify(answer.errors ?? null)} to ${query.trim().slice(0, 120)}`,
      );
    }
    return answer.data;
  }

  /** Runs the mutation `name(input)` and returns the fields asked of its payload; problems are thrown. */
  async change<Payload>(name: string, input: Record<string, unknown>, fields: string): Promise<Payload> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    return this.changeWith<Payload>(name, type, input, fields);
  }

  /** The same where the input type is named otherwise. */
  async changeWith<Payload>(
    name: string,
    type: string,
    input: Record<string, unknown>,
    fields: string,
  ): Promise<Payload> {
    const problems = 'problems { code path params { name value } }';
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ${problems} ${fields} } }`;
    const data = await this.query<Record<string, Payload & { problems: unknown[] }>>(text, { input });
    const payload = data[name];
    if (payload === undefined || payload.problems.length > 0) {
      throw new RefusedError(`${name}: ${JSON.stringify(payload?.problems)}`);
    }
    return payload;
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.change('signIn', { email, password }, 'viewer { accountId }');
    if (this.cookie === undefined) throw new RefusedError(`signIn set no ${SESSION_COOKIE}`);
  }

  /** A file as the person gets it. */
  async download(path: string): Promise<{ status: number; type: string; body: Buffer }> {
    return this.send(path);
  }

  close(): void {
    this.agent.destroy();
  }

  private send(path: string, body?: string): Promise<{ status: number; type: string; body: Buffer }> {
    const headers = {
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, this.apiUrl),
        { method: body === undefined ? 'GET' : 'POST', headers, agent: this.agent, timeout: this.timeoutMs },
        (response) => {
          const chunks: Buffer[] = [];
          this.keepCookie(response.headers['set-cookie']);
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('close', () => {
            if (!response.complete) return reject(new Error('the connection broke off'));
            const type = response.headers['content-type'] ?? '';
            return resolve({ status: response.statusCode ?? 0, type, body: Buffer.concat(chunks) });
          });
        },
      );
      sent.once('timeout', () => sent.destroy(new Error('no answer in time')));
      sent.once('error', reject);
      sent.end(body);
    });
  }

  private keepCookie(cookies: readonly string[] | undefined): void {
    const session = cookies?.find((cookie) => cookie.startsWith(`${SESSION_COOKIE}=`));
    if (session !== undefined) this.cookie = session.split(';', 1)[0];
  }
}

function readAnswer<Result>(status: number, body: Buffer): Answer<Result> {
  try {
    return JSON.parse(body.toString('utf8')) as Answer<Result>;
  } catch {
    throw new RefusedError(`${status}: ${body.toString('utf8').slice(0, 200)}`);
  }
}
