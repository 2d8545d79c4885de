import { Agent, request } from 'node:http';

/** What became of many requests that were on their way at once. */
export interface Burst {
  /** Sent, and not answered yet when the moment came. */
  readonly inFlight: number;
  /** Of those, without a complete answer of status 200. */
  readonly lost: number;
}

/** Sends requests on as many open connections; when all are sent, `moment` happens, then the answers are counted. */
export class BurstSender {
  private readonly agent: Agent;

  constructor(
    private readonly address: URL,
    private readonly count: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: count });
  }

  /** Opens all connections by one answered request each. */
  async open(body: string): Promise<void> {
    const answers = await Promise.all(Array.from({ length: this.count }, () => this.post(body).answered));
    if (answers.includes(false)) throw new Error('the api refuses the request before anything was shut down');
  }

  async burst(body: string, moment: () => void): Promise<Burst> {
    let answered = 0;
    const posts = Array.from({ length: this.count }, () => this.post(body));
    posts.forEach(({ answered: answer }) => void answer.then(() => (answered += 1)));
    await Promise.all(posts.map(({ sent }) => sent));
    const early = answered;
    moment();
    const answers = await Promise.all(posts.map((post) => post.answered));
    return { inFlight: this.count - early, lost: answers.filter((isWhole) => !isWhole).length };
  }

  close(): void {
    this.agent.destroy();
  }

  private post(body: string): { sent: Promise<void>; answered: Promise<boolean> } {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const message = request(this.address, { method: 'POST', headers, agent: this.agent, timeout: 30_000 });
    const answered = new Promise<boolean>((resolve) => {
      message.once('error', () => resolve(false));
      message.once('timeout', () => message.destroy(new Error('no answer in time')));
      message.once('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.once('error', () => resolve(false));
        response.once('close', () =>
          resolve(response.complete && response.statusCode === 200 && isData(text)),
        );
      });
    });
    const sent = new Promise<void>((resolve) => {
      message.once('finish', resolve).once('error', () => resolve());
    });
    message.end(body);
    return { sent, answered };
  }
}

function isData(text: string): boolean {
  return text.startsWith('{"data":') && !text.includes('"errors":[');
}
