import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** True when the client asks for that path below the field being resolved: what nobody reads is not computed. */
export function isSelected(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  return info.fieldNodes.some(
    (field) => field.selectionSet !== undefined && selects(info, field.selectionSet, path),
  );
}

function selects(info: GraphQLResolveInfo, set: SelectionSetNode, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  return set.selections.some((selection) => {
    if (selection.kind === 'Field') {
      if (selection.name.value !== name) return false;
      return (
        rest.length === 0 ||
        (selection.selectionSet !== undefined && selects(info, selection.selectionSet, rest))
      );
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    return fragment !== undefined && selects(info, fragment.selectionSet, path);
  });
}
