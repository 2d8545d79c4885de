import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const PATH = '/multi-search';

/** Stands where Meilisearch should, answers every search with nothing, and keeps what it was asked. */
export interface Recorder {
  readonly host: string;
  /** The bodies of all searches so far, in order. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Starts a recorder on a free port: so the bench asks Meilisearch exactly what the api asks it. */
export async function startRecorder(): Promise<Recorder> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.once('end', () => {
      if (request.url !== PATH)
        return response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
      asked.push(body);
      return response.writeHead(200, { 'content-type': 'application/json' }).end(emptyAnswer(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Merged answers have one list of hits, others one for each question. */
function emptyAnswer(body: string): string {
  const { federation, queries } = JSON.parse(body) as {
    federation?: object;
    queries: { indexUid: string }[];
  };
  const nothing = { hits: [], processingTimeMs: 0, limit: 20, offset: 0, estimatedTotalHits: 0 };
  if (federation !== undefined) return JSON.stringify({ ...nothing, facetDistribution: {} });
  const results = queries.map(({ indexUid }) => ({
    ...nothing,
    indexUid,
    query: '',
    facetDistribution: {},
  }));
  return JSON.stringify({ results });
}
