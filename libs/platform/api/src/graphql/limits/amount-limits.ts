import type { ASTVisitor, ValidationContext } from 'graphql';
import { overLimit, type QueryLimits } from './query-limits.js';

/** Validation rule: aliases of the whole document, `__typename` among them. */
export function aliasLimit(limits: QueryLimits, context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(field) {
      if (field.alias !== undefined) aliases += 1;
    },
    Document: {
      leave(document) {
        if (aliases > limits.QUERY_TOO_MANY_ALIASES)
          context.reportError(overLimit('QUERY_TOO_MANY_ALIASES', aliases, document));
      },
    },
  };
}

/** Validation rule: directives of the whole document. */
export function directiveLimit(limits: QueryLimits, context: ValidationContext): ASTVisitor {
  let directives = 0;
  return {
    Directive() {
      directives += 1;
    },
    Document: {
      leave(document) {
        if (directives > limits.QUERY_TOO_MANY_DIRECTIVES)
          context.reportError(overLimit('QUERY_TOO_MANY_DIRECTIVES', directives, document));
      },
    },
  };
}

/** Validation rule: entries of a list written into the document; lists in variables are looked at before parsing. */
export function listLimit(limits: QueryLimits, context: ValidationContext): ASTVisitor {
  return {
    ListValue(list) {
      if (list.values.length > limits.INPUT_LIST_TOO_LONG)
        context.reportError(overLimit('INPUT_LIST_TOO_LONG', list.values.length, list));
    },
  };
}
