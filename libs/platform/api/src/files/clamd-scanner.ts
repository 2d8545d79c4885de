import { connect, type Socket } from 'node:net';
import type { FileScanner, ScanVerdict } from './file-scanner.js';

const CHUNK = 64 * 1_024;
const LONGEST_ANSWER = 4_096;

/**
 * Asks the daemon of ClamAV by its command INSTREAM (clamd(8)): the command, then chunks each after its length in four
 * bytes, a length of zero at the end; the answer is one line that ends with a zero byte.
 */
export class ClamdScanner implements FileScanner {
  /** @param address `tcp://host:port` or `unix:///path` */
  constructor(
    private readonly address: string,
    private readonly withinMs = 30_000,
  ) {}

  async scan(content: Buffer): Promise<ScanVerdict> {
    try {
      return verdictOf(await this.ask(content));
    } catch {
      // Whatever goes wrong on the way: nobody has looked.
      return { kind: 'unreachable' };
    }
  }

  private ask(content: Buffer): Promise<string> {
    return new Promise((answered, failed) => {
      const socket = this.open();
      const received: Buffer[] = [];
      let size = 0;
      const patience = setTimeout(() => socket.destroy(new Error('too slow')), this.withinMs);
      socket.on('connect', () => void sendTo(socket, content).catch(() => socket.destroy()));
      socket.on('data', (part: Buffer) => {
        size += part.length;
        if (size > LONGEST_ANSWER) socket.destroy(new Error('no answer of a scanner'));
        else received.push(part);
      });
      socket.on('error', failed);
      socket.on('close', () => {
        clearTimeout(patience);
        answered(Buffer.concat(received).toString('utf8'));
      });
    });
  }

  private open(): Socket {
    const { protocol, hostname, port, pathname } = new URL(this.address);
    return protocol === 'unix:'
      ? connect(decodeURIComponent(pathname))
      : connect(Number(port), hostname.replace(/^\[(.*)\]$/, '$1'));
  }
}

async function sendTo(socket: Socket, content: Buffer): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for (let at = 0; at < content.length; at += CHUNK) {
    const chunk = content.subarray(at, at + CHUNK);
    await write(socket, lengthOf(chunk));
    await write(socket, chunk);
  }
  await write(socket, lengthOf(Buffer.alloc(0)));
}

function lengthOf({ length }: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length);
  return head;
}

function write(socket: Socket, part: Buffer): Promise<void> {
  return new Promise((written, failed) => {
    socket.write(part, (error) => (error ? failed(error) : written()));
  });
}

// `stream: OK`, `stream: Eicar-Test-Signature FOUND`, `INSTREAM size limit exceeded. ERROR`
function verdictOf(answer: string): ScanVerdict {
  const [line = ''] = answer.split('\0');
  if (/^stream: OK$/.test(line)) return { kind: 'clean' };
  const name = /^stream: (.+) FOUND$/.exec(line)?.[1];
  return name === undefined ? { kind: 'unreachable' } : { kind: 'found', name };
}
