import type { Rule } from 'eslint';
import { declaredNames, type ExportedName } from './exported-names.ts';

interface TypeNode {
  readonly type: string;
  readonly operator?: string;
  readonly typeAnnotation?: TypeNode;
  readonly objectType?: TypeNode;
  readonly typeArguments?: { readonly params: readonly TypeNode[] };
}

/** `(typeof TABLE)[number]` and `z.infer<typeof shape>` repeat a value that already carries the words. */
function derivesFromValue(annotation: TypeNode | undefined): boolean {
  if (annotation === undefined) return false;
  if (annotation.type === 'TSTypeQuery') return true;
  if (annotation.type === 'TSTypeOperator') return derivesFromValue(annotation.typeAnnotation);
  if (annotation.type === 'TSIndexedAccessType') return derivesFromValue(annotation.objectType);
  return annotation.typeArguments?.params.some(derivesFromValue) ?? false;
}

function isDerivedType(declaration: unknown): boolean {
  const node = declaration as TypeNode;
  return node.type === 'TSTypeAliasDeclaration' && derivesFromValue(node.typeAnnotation);
}

function saysSomething(comment: { readonly type: string; readonly value: string } | undefined): boolean {
  if (comment?.type !== 'Block' || !comment.value.startsWith('*')) return false;
  return comment.value.replace(/[\s*]+/g, ' ').trim().length >= 10;
}

/**
 * Exported names carry one or two plain sentences. Further overloads and derived types inherit them; a GraphQL type
 * says them in the `description` of its decorator.
 */
export const exportedNeedsTsdoc: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing: 'Exported "{{name}}" needs a sentence in /** … */: what it decides, its units and its source.',
    },
  },
  create(context) {
    const documented = new Set<string>();
    const missing: ExportedName[] = [];
    const check = (node: Rule.Node, declaration: unknown): void => {
      const names = declaredNames(declaration);
      const decorators = (declaration as { decorators?: readonly Rule.Node[] }).decorators ?? [];
      const isDocumented =
        decorators.some((decorator) => /\bdescription:/.test(context.sourceCode.getText(decorator))) ||
        [node, ...decorators].some((anchor) =>
          saysSomething(context.sourceCode.getCommentsBefore(anchor).at(-1)),
        );
      for (const { name, node: place } of names) {
        if (isDocumented || isDerivedType(declaration)) documented.add(name);
        else missing.push({ name, node: place });
      }
    };
    return {
      ExportNamedDeclaration(node) {
        if (node.declaration) check(node, node.declaration);
      },
      ExportDefaultDeclaration(node) {
        check(node, node.declaration);
      },
      'Program:exit'() {
        for (const { name, node } of missing) {
          // The properties of a component are explained where the component is.
          if (documented.has(name) || documented.has(name.replace(/Props$/, ''))) continue;
          context.report({ node, messageId: 'missing', data: { name } });
        }
      },
    };
  },
};
