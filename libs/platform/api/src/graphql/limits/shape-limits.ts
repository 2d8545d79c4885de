import type { ASTVisitor, OperationDefinitionNode, SelectionSetNode, ValidationContext } from 'graphql';
import { overLimit, type QueryLimits } from './query-limits.js';

/** Validation rule: how deep an operation nests. Each fragment is measured once, however often it is spread. */
export function depthLimit(limits: QueryLimits, context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, number>();

  function depthOf(set: SelectionSetNode): number {
    let deepest = 0;
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        const below = selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet);
        deepest = Math.max(deepest, selection.name.value.startsWith('__') ? 0 : 1 + below);
      } else if (selection.kind === 'InlineFragment') {
        deepest = Math.max(deepest, depthOf(selection.selectionSet));
      } else {
        deepest = Math.max(deepest, depthOfFragment(selection.name.value));
      }
    }
    return deepest;
  }

  function depthOfFragment(name: string): number {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    // Where a fragment leads back to itself this stands for it; such a document is refused by a rule of GraphQL itself.
    fragments.set(name, 0);
    const fragment = context.getFragment(name);
    const depth = fragment ? depthOf(fragment.selectionSet) : 0;
    fragments.set(name, depth);
    return depth;
  }

  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth > limits.QUERY_TOO_DEEP) context.reportError(overLimit('QUERY_TOO_DEEP', depth, operation));
    },
  };
}

/** Validation rule: how many fields an operation asks at its root, whether written there or in fragments. */
export function rootFieldLimit(limits: QueryLimits, context: ValidationContext): ASTVisitor {
  function rootFields(set: SelectionSetNode, seen: Set<string>): number {
    let count = 0;
    for (const selection of set.selections) {
      if (selection.kind === 'Field') count += 1;
      else if (selection.kind === 'InlineFragment') count += rootFields(selection.selectionSet, seen);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = context.getFragment(selection.name.value);
        if (fragment) count += rootFields(fragment.selectionSet, seen);
      }
    }
    return count;
  }

  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const count = rootFields(operation.selectionSet, new Set());
      if (count > limits.QUERY_TOO_MANY_ROOT_FIELDS)
        context.reportError(overLimit('QUERY_TOO_MANY_ROOT_FIELDS', count, operation));
    },
  };
}
