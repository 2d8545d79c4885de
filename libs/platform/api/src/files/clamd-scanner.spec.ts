import { mkdtempSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../config/config.js';
import { ClamdScanner } from './clamd-scanner.js';
import { FILE_SCANNER_PROVIDER } from './file-scanner.js';

let server: Server | undefined;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await new Promise<void>((closed) => (server === undefined ? closed() : server.close(() => closed())));
  server = undefined;
});

/** Reads what INSTREAM sends and gives the content to the answer; null while more is to come. */
function contentOf(received: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0');
  if (received.length < command.length) return null;
  expect(received.subarray(0, command.length)).toEqual(command);
  const chunks: Buffer[] = [];
  let at = command.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

/** A daemon that answers once it has the whole stream, or never when there is no answer. */
async function daemon(answer: ((content: Buffer) => string) | null, path?: string): Promise<string> {
  server = createServer((socket) => {
    sockets.push(socket);
    const parts: Buffer[] = [];
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      parts.push(part as Buffer);
      const content = contentOf(Buffer.concat(parts));
      if (content !== null && answer !== null) socket.end(answer(content));
    });
  });
  const listening = server;
  await new Promise<void>((ready) =>
    path === undefined ? listening.listen(0, '127.0.0.1', ready) : listening.listen(path, ready),
  );
  return path === undefined
    ? `tcp://127.0.0.1:${String((listening.address() as AddressInfo).port)}`
    : `unix://${path}`;
}

describe('a scan by clamd', () => {
  it('sends the whole file, however large, and takes a clean answer', async () => {
    const content = Buffer.alloc(300_000, 7);
    let seen = Buffer.alloc(0);
    const address = await daemon((received) => {
      seen = Buffer.from(received);
      return 'stream: OK\0';
    });
    expect(await new ClamdScanner(address).scan(content)).toEqual({ kind: 'clean' });
    expect(seen.equals(content)).toBe(true);
  });

  it('tells what was found, also over a socket of the machine', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'clamd-')), 'clamd.ctl');
    const address = await daemon(() => 'stream: Eicar-Test-Signature FOUND\0', path);
    expect(await new ClamdScanner(address).scan(Buffer.from('x'))).toEqual({
      kind: 'found',
      name: 'Eicar-Test-Signature',
    });
  });

  it.each([
    ['too large for it', 'INSTREAM size limit exceeded. ERROR\0'],
    ['an answer cut off', 'stream: O'],
    ['another program', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['nothing', ''],
    ['far too much', 'x'.repeat(10_000)],
  ])('takes %s for no look at all', async (_what, answer) => {
    const address = await daemon(() => answer);
    expect(await new ClamdScanner(address).scan(Buffer.from('x'))).toEqual({ kind: 'unreachable' });
  });

  it('waits only so long, and minds nobody at the door', async () => {
    const address = await daemon(null);
    expect(await new ClamdScanner(address, 100).scan(Buffer.from('x'))).toEqual({ kind: 'unreachable' });
    expect(await new ClamdScanner('tcp://127.0.0.1:1').scan(Buffer.from('x'))).toEqual({
      kind: 'unreachable',
    });
  });
});

describe('the setting', () => {
  const settings = (VIRUS_SCANNER?: string) =>
    readConfig({ DATABASE_URL: 'postgres://x', SECRETS_KEY: 'k'.repeat(32), VIRUS_SCANNER });

  it.each(['tcp://clamav:3310', 'tcp://[::1]:3310', 'unix:///run/clamav/clamd.ctl'])(
    'may be %s',
    (address) => {
      expect(settings(address).VIRUS_SCANNER).toBe(address);
    },
  );

  it.each(['clamav:3310', 'http://clamav:3310', 'tcp://clamav', 'unix://run'])('may not be %s', (address) => {
    expect(() => settings(address)).toThrow('VIRUS_SCANNER');
  });

  it('lets every file pass when it is left out', async () => {
    const scanner = FILE_SCANNER_PROVIDER.useFactory(settings());
    expect(await scanner.scan(Buffer.from('x'))).toEqual({ kind: 'clean' });
  });
});
