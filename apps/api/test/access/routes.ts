import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What the rows of the root fields stand for. */
const GRAPHQL = '/graphql';
const BRANCH = /^(?<indent>[│ ]*)[├└]── (?<path>\S*)(?: \((?<methods>[A-Z, ]+)\))?/;

/** Every route of the server as `GET /files/:id`, read from the tree that Fastify prints of itself; HEAD goes with GET. */
export function routesOf(app: NestFastifyApplication): readonly string[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const above: string[] = [];
  const rows = tree.split('\n').flatMap((line) => {
    const { indent = '', path = '', methods = '' } = BRANCH.exec(line)?.groups ?? {};
    if (path === '') return [];
    above.length = indent.length / 4;
    above.push(path);
    const address = above.join('');
    return address === GRAPHQL ? [] : servedMethods(methods).map((method) => `${method} ${address}`);
  });
  return rows.sort();
}

function servedMethods(methods: string): readonly string[] {
  return methods.split(', ').filter((method) => method !== '' && method !== 'HEAD');
}
