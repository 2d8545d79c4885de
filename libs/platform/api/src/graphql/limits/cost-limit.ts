import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../request-context.js';
import { type CostPlan, costOf, costPlan } from './cost-plan.js';
import { overLimit, QUERY_LIMITS } from './query-limits.js';

/** Plans live as long as the parsed documents they belong to, which the server keeps for the ones often asked. */
const plans = new WeakMap<OperationDefinitionNode, CostPlan>();

/**
 * Refuses a query whose answer could become too large. Not a validation rule, because the length of a list is mostly
 * in a variable, and validation is done once for a document whatever its variables.
 */
export const costLimit: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (operation === undefined) return;
        let plan = plans.get(operation);
        if (plan === undefined) {
          plan = costPlan(schema, document, operation);
          plans.set(operation, plan);
        }
        const cost = costOf(plan, request.variables ?? {});
        if (cost > QUERY_LIMITS.QUERY_TOO_COSTLY) throw overLimit('QUERY_TOO_COSTLY', cost, operation);
      },
    };
  },
};
