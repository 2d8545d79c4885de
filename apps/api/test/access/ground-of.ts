import type { TestApi } from '@allmende/platform-testing';
import { type Ground, wireBody } from '@allmende/tool-verify/access';

/** The running application of a test as the ground of a world: asked over HTTP, without a network between. */
export function groundOf({ app, database }: TestApi): Ground {
  return {
    rows: (sql, parameters) => database.query(sql, parameters ?? []),
    send: async ({ method, url, caller, body }) => {
      const wire = wireBody(body);
      const response = await app.inject({
        method: method as 'GET',
        url,
        headers: { ...caller, ...(wire !== null && { 'content-type': wire.type }) },
        ...(wire !== null && { payload: wire.content }),
      });
      const isJson = String(response.headers['content-type']).includes('json');
      return { status: response.statusCode, json: isJson ? response.json<unknown>() : null };
    },
  };
}
