import { type ASTVisitor, GraphQLError, type SelectionSetNode, type ValidationContext } from 'graphql';

/** How deep a query may nest; the deepest screen needs 7. */
export const MAX_DEPTH = 12;

/** A validation rule that refuses queries nested deeper than {@link MAX_DEPTH}, fragments followed. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = depthOf(context, operation.selectionSet, new Set());
      if (depth <= MAX_DEPTH) return;
      context.reportError(
        new GraphQLError(`The query is ${depth} levels deep, at most ${MAX_DEPTH} are allowed`, {
          nodes: [operation],
          // Apollo gives every validation error its own code; this one survives beside it.
          extensions: { limit: 'QUERY_TOO_DEEP' },
        }),
      );
    },
  };
}

function depthOf(context: ValidationContext, set: SelectionSetNode, seen: ReadonlySet<string>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === 'Field') {
      const below = selection.selectionSet ? depthOf(context, selection.selectionSet, seen) : 0;
      const name = selection.name.value;
      deepest = Math.max(deepest, name.startsWith('__') ? 0 : 1 + below);
    } else if (selection.kind === 'InlineFragment') {
      deepest = Math.max(deepest, depthOf(context, selection.selectionSet, seen));
    } else if (!seen.has(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value);
      const within = new Set([...seen, selection.name.value]);
      if (fragment) deepest = Math.max(deepest, depthOf(context, fragment.selectionSet, within));
    }
  }
  return deepest;
}
