import { createServer, type Socket, connect } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A statement with its parameters as texts, as they went over the wire. */
export interface Recorded {
  readonly sql: string;
  readonly values: readonly (string | null)[];
}

/** Stands between an api and PostgreSQL, passes everything on, and keeps what was asked. */
export interface StatementRecorder {
  readonly databaseUrl: string;
  /** Empties the record and returns what was in it. */
  take(): readonly Recorded[];
  stop(): Promise<void>;
}

const LENGTH = 4;
const PARSE = 'P';
const BIND = 'B';
const QUERY = 'Q';

/** Starts a recorder on a free port: so the bench runs exactly the statements that the api runs. */
export async function startStatementRecorder(databaseUrl: string): Promise<StatementRecorder> {
  const target = new URL(databaseUrl);
  let record: Recorded[] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect({ host: target.hostname, port: Number(target.port) });
    const reader = new WireReader((statement) => record.push(statement));
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    }
    client.on('data', (chunk: Buffer) => reader.read(chunk));
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = `${(server.address() as AddressInfo).port}`;
  return {
    databaseUrl: url.href,
    take: () => {
      const taken = record;
      record = [];
      return taken;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** Reads the messages of one connection: a byte of type, four of length, then the body; the first message has no type. */
class WireReader {
  private rest = Buffer.alloc(0);
  private begun = false;
  private parsed = '';

  constructor(private readonly found: (statement: Recorded) => void) {}

  read(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      const head = this.begun ? 1 : 0;
      if (this.rest.length < head + LENGTH) return;
      const length = this.rest.readInt32BE(head);
      if (this.rest.length < head + length) return;
      const type = this.begun ? String.fromCharCode(this.rest.readUInt8(0)) : '';
      this.message(type, this.rest.subarray(head + LENGTH, head + length));
      this.rest = this.rest.subarray(head + length);
      this.begun = true;
    }
  }

  private message(type: string, body: Buffer): void {
    if (type === QUERY) this.found({ sql: textAt(body, 0).text, values: [] });
    if (type === PARSE) this.parsed = textAt(body, textAt(body, 0).end).text;
    if (type === BIND) this.found({ sql: this.parsed, values: valuesOf(body) });
  }
}

function textAt(body: Buffer, from: number): { readonly text: string; readonly end: number } {
  const end = body.indexOf(0, from);
  return { text: body.toString('utf8', from, end), end: end + 1 };
}

/** Portal, statement, formats, then each value with its length; -1 is null. */
function valuesOf(body: Buffer): readonly (string | null)[] {
  let at = textAt(body, textAt(body, 0).end).end;
  at += 2 + body.readInt16BE(at) * 2;
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    at += LENGTH;
    if (length < 0) return null;
    const value = body.toString('utf8', at, at + length);
    at += length;
    return value;
  });
}
