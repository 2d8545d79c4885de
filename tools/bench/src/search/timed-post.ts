import { Agent, request } from 'node:http';

/** Sends requests over connections that stay open: one after the other, or as many at once as there are connections. */
export class TimedPost {
  private readonly agent: Agent;

  constructor(
    private readonly address: URL,
    private readonly headers: Readonly<Record<string, string>> = {},
    connections = 1,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Milliseconds from sending to the last byte, and the answer; anything but 200 is an error. */
  async post(body: string): Promise<{ milliseconds: number; text: string }> {
    const begun = performance.now();
    const text = await this.send(body);
    return { milliseconds: performance.now() - begun, text };
  }

  close(): void {
    this.agent.destroy();
  }

  private send(body: string): Promise<string> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      // Compressed answers come in chunks, and on loopback each then waits for an acknowledgement.
      'accept-encoding': 'identity',
      ...this.headers,
    };
    return new Promise((resolve, reject) => {
      const message = request(this.address, { method: 'POST', headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).once('error', reject);
        response.once('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
        });
      });
      message.once('error', reject);
      message.end(body);
    });
  }
}
