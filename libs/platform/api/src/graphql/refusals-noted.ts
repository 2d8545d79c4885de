import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';
import { AccessError } from '../access/access-error.js';
import type { RefusalLog } from '../log/refusal-log.js';
import { isQueryLimit } from './limits/query-limits.js';
import type { RequestContext } from './request-context.js';

/** Notes what a request was refused for besides the meaning of its input, which the interceptor of problems notes. */
export function refusalsNoted(log: RefusalLog): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ contextValue, errors, operationName }) {
          for (const error of errors) {
            const code = refusalCode(error);
            if (code === null) continue;
            log.note(contextValue, String(error.path?.[0] ?? operationName ?? ''), [code]);
          }
        },
      };
    },
  };
}

function refusalCode(error: GraphQLError): string | null {
  const cause = unwrapResolverError(error);
  if (cause instanceof AccessError) return cause.code;
  const code = String(error.extensions['limit'] ?? error.extensions['code'] ?? '');
  return isQueryLimit(code) ? code : null;
}
