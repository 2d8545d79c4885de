import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { AccessError } from '../access/access-error.js';
import type { RequestContext } from './request-context.js';

/** Says in HTTP's own words when to come back, for machines that do not read the errors of an answer. */
export const refusalHeaders: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ contextValue, errors }) {
        const causes = errors.map((error) => unwrapResolverError(error));
        const waits = causes.map((cause) => (cause instanceof AccessError ? cause.retryAfterSeconds : null));
        const longest = Math.max(0, ...waits.map((seconds) => seconds ?? 0));
        if (longest > 0) void contextValue.reply.header('retry-after', longest);
      },
    };
  },
};
