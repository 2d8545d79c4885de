import type { Rule } from 'eslint';

/** A name a file exports, and the place in the file that introduces it. */
export interface ExportedName {
  readonly name: string;
  readonly node: Rule.Node;
}

interface Named {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly id?: Named | null;
  readonly declarations?: readonly { readonly id: Named }[];
}

function nameOf(node: Named | null | undefined): readonly ExportedName[] {
  if (node?.type !== 'Identifier' || node.name === undefined) return [];
  return [{ name: node.name, node: node as unknown as Rule.Node }];
}

/** The names a declaration introduces: one for a function, class or type, several for `const a = 1, b = 2`. */
export function declaredNames(declaration: unknown): readonly ExportedName[] {
  const node = declaration as Named;
  if (node.declarations !== undefined) return node.declarations.flatMap(({ id }) => nameOf(id));
  return nameOf(node.id ?? node);
}

/** The outward names of `export { a as b }`; re-exports from elsewhere are named where they are declared. */
export function specifierNames(node: Rule.Node): readonly ExportedName[] {
  if (node.type !== 'ExportNamedDeclaration' || node.source) return [];
  return node.specifiers.flatMap((specifier) => nameOf(specifier.exported as unknown as Named));
}
