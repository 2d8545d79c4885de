import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { RequestContext } from './request-context.js';
import { isDefect } from './format-error.js';

/** Logs defects once, with the request id that the client is told, and never the variables (they hold people's text). */
export const defectLog: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ contextValue, errors, operationName }) {
        for (const error of errors.filter(isDefect)) {
          const cause = unwrapResolverError(error);
          contextValue.req.log.error({ err: cause, operationName, path: error.path }, 'defect');
          void contextValue.reply.header('x-request-id', contextValue.req.id);
        }
      },
    };
  },
};
