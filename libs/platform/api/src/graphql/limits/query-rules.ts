import type { ValidationRule } from 'graphql';
import { aliasLimit, directiveLimit, listLimit } from './amount-limits.js';
import { QUERY_LIMITS, type QueryLimits } from './query-limits.js';
import { depthLimit, rootFieldLimit } from './shape-limits.js';

/** The limits of a document's shape as validation rules, checked once for a document. */
export function queryRules(limits: QueryLimits = QUERY_LIMITS): readonly ValidationRule[] {
  return [depthLimit, rootFieldLimit, aliasLimit, directiveLimit, listLimit].map(
    (rule) => (context) => rule(limits, context),
  );
}
