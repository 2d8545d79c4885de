import { type AddressInfo, connect, createServer, type Server } from 'node:net';

/** Stands before Meilisearch, counts requests, and can fall silent as a hanging server does. */
export class EngineLine {
  silent = false;
  requests = 0;
  private constructor(private readonly server: Server) {}

  static async to(host: string): Promise<EngineLine> {
    const target = new URL(host);
    const server = createServer();
    const line = new EngineLine(server);
    server.on('connection', (client) => {
      const upstream = connect(Number(target.port), target.hostname);
      client.on('data', (data: Buffer) => {
        line.requests += (data.toString('latin1').match(/^(GET|POST|PUT|PATCH|DELETE) /gm) ?? []).length;
        if (!line.silent) upstream.write(data);
      });
      upstream.on('data', (data) => void (line.silent || client.write(data)));
      for (const socket of [client, upstream]) {
        socket.on('error', () => undefined);
        socket.on('close', () => (client.destroy(), upstream.destroy()));
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get host(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
  }
}
